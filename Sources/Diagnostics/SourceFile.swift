/// A text file of the content or the templates, as bytes, with its path from the working folder.
public struct SourceFile: Hashable, Sendable {
  /// The path as messages print it: `content/sengileevsky/index.md`.
  public let path: String
  /// The bytes as they are on the disk.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension SourceFile {
  /// The text of a line (1-based) without its line break; empty when there is none.
  public func line(_ number: Int) -> String {
    var start = bytes.startIndex
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    for _ in 1..<max(1, number) {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return "" }
      start = end + 1
    }
    var line = bytes[start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex)]
    if line.last == 0x0D { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
