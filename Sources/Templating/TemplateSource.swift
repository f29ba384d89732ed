import Diagnostics

/// A template as it is written: its file, and the parts it was parsed into.
struct TemplateSource: Sendable {
  let name: String
  let file: SourceFile
  let nodes: [Node]
  /// What must be mended in it before it can be used.
  let findings: Findings
}

extension TemplateSource {
  /// Parses a template.
  init(name: String, file: SourceFile) {
    var parser = TemplateParser(file)
    let nodes = parser.parse()
    self.init(name: name, file: file, nodes: nodes, findings: parser.findings)
  }
}

extension SourceFile {
  /// The line and column of bytes; the byte order mark is not counted.
  func location(of range: Range<Int>) -> SourceLocation {
    let start = Swift.min(range.lowerBound, bytes.count)
    let before = bytes[(hasByteOrderMark ? Swift.min(3, start) : 0)..<start]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    let line = before.reduce(into: 1) { count, byte in if byte == 0x0A { count += 1 } }
    return SourceLocation(
      path: path, line: line, column: bytes[lineStart..<start].scalarCount + 1,
      length: bytes[start..<Swift.min(Swift.max(start, range.upperBound), bytes.count)].scalarCount)
  }

  /// Whether the file begins with a byte order mark.
  var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }
}

extension ArraySlice<UInt8> {
  fileprivate var scalarCount: Int {
    reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
  }
}
