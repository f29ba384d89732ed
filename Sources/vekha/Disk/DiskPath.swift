/// A path by its bytes, which need not spell anything.
struct DiskPath: Hashable, Sendable {
  /// The path for calls of the system: a zero ends it.
  private(set) var characters: [CChar]

  /// A path from text; the empty one is the path of a folder from itself.
  init(_ text: String) { characters = Array(text.utf8CString) }
}

extension DiskPath {
  /// The path of what stands in the folder under a name or a path.
  func appending(_ name: some Collection<UInt8>) -> DiskPath {
    if name.isEmpty { return self }
    var path = self
    path.characters.reserveCapacity(characters.count + name.count + 1)
    path.characters.removeLast()
    if !path.characters.isEmpty { path.characters.append(DiskPath.slash) }
    for byte in name { path.characters.append(CChar(bitPattern: byte)) }
    path.characters.append(0)
    return path
  }

  /// The path above; nil for a bare name and for the root.
  var parent: DiskPath? {
    guard let slash = characters.lastIndex(of: DiskPath.slash), slash > 0 else { return nil }
    var path = self
    path.characters.removeSubrange(slash..<(characters.count - 1))
    return path
  }

  /// The last name.
  var name: [UInt8] {
    let start = characters.lastIndex(of: DiskPath.slash).map { $0 + 1 } ?? 0
    return characters[start..<(characters.count - 1)].map(UInt8.init(bitPattern:))
  }

  /// The first name.
  var top: [UInt8] { Array(bytes.prefix { $0 != UInt8(ascii: "/") }) }

  /// The bytes without the zero.
  var bytes: some Collection<UInt8> { characters.dropLast().lazy.map(UInt8.init(bitPattern:)) }

  /// The path as text, with signs in place of what is not UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))
}
