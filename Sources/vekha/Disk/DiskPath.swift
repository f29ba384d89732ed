/// A path by its bytes, which need not spell anything.
struct DiskPath: Hashable, Sendable {
  /// The path for calls of the system: a zero ends it.
  private(set) var characters: [CChar]

  /// A path from text.
  init(_ text: String) { characters = Array(text.utf8CString) }
}

extension DiskPath {
  /// The path of what stands in the folder under a name; the empty path is that of the folder itself.
  func appending(_ name: some Collection<UInt8>) -> DiskPath {
    var path = self
    path.characters.reserveCapacity(characters.count + name.count + 1)
    path.characters.removeLast()
    if !path.characters.isEmpty { path.characters.append(CChar(UInt8(ascii: "/"))) }
    for byte in name { path.characters.append(CChar(bitPattern: byte)) }
    path.characters.append(0)
    return path
  }

  /// The path as text, with signs in place of what is not UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes without the zero.
  var bytes: some Collection<UInt8> { characters.dropLast().lazy.map(UInt8.init(bitPattern:)) }
}
