import Diagnostics

/// The file of a period's report with figures set into its head; every other byte stays as its author wrote it.
public struct ReportRevision: Sendable {
  /// The lines as they are on the disk, without their line feeds.
  private var lines: [ArraySlice<UInt8>]
  /// The lines of the head.
  private var head: Range<Int>
  /// What ends a line of this file, besides the line feed.
  private let ending: [UInt8]

  /// Takes a file; nil when it is not text or has no head.
  public init?(of file: SourceFile) {
    var findings = FileFindings(path: file.path)
    guard let text = SourceText(reading: file, findings: &findings),
      let matter = FrontMatter(splitting: text, findings: &findings)
    else { return nil }
    lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    head = matter.headLine - 1..<matter.bodyLine - 2
    ending = lines[head.lowerBound - 1].last == 0x0D ? [0x0D] : []
  }

  /// The file with what has been set.
  public var bytes: [UInt8] { Array(lines.joined(separator: [0x0A])) }
}

extension ReportRevision {
  /// Sets the figures, `others` (name and value) after the frozen ones. Comments among the old ones stay.
  public mutating func set(figures: [String], others: [(name: String, value: String)]) {
    let old = block(of: .figures)
    let comments = old.dropFirst().filter { isComment(lines[$0]) }.map { lines[$0] }
    let title =
      old.first.map { lines[$0].prefix { $0 != Self.colon } } ?? Array(Key.figures.russian.utf8)[...]
    let fresh =
      [title + [Self.colon] + ending] + figures.map { Array($0.utf8) + ending }
      + others.map { Array("  \(Self.quoted($0.name)): \(Self.quoted($0.value))".utf8) + ending }
    replace(old, with: fresh.map { $0[...] } + comments)
  }

  /// Sets the day as of which the figures are frozen.
  public mutating func set(date: String) {
    let old = block(of: .date)
    let title = old.first.map { lines[$0].prefix { $0 != Self.colon } } ?? Array(Key.date.russian.utf8)[...]
    replace(old, with: [title + [Self.colon] + Array(" \(date)".utf8) + ending])
  }

  private mutating func replace(_ old: Range<Int>, with fresh: [ArraySlice<UInt8>]) {
    lines.replaceSubrange(old, with: fresh)
    head = head.lowerBound..<head.upperBound - old.count + fresh.count
  }
}

extension ReportRevision {
  private static let colon = UInt8(ascii: ":")

  /// The lines of a key with what is below it; an empty range at the head's end when the key is not there.
  private func block(of key: Key) -> Range<Int> {
    guard let first = head.first(where: { self.key(at: $0) == key }) else {
      return head.upperBound..<head.upperBound
    }
    let next = head.first { $0 > first && !isInner(lines[$0]) } ?? head.upperBound
    // Comments and blank lines before the next key are that key's.
    let last = (first..<next).last { $0 == first || isIndented(lines[$0]) } ?? first
    return first..<last + 1
  }

  private func key(at index: Int) -> Key? {
    let line = lines[index]
    guard let colon = line.firstIndex(of: Self.colon), !isInner(line) else { return nil }
    let name = String(decoding: line[..<colon], as: UTF8.self).filter { $0 != "\"" && $0 != "'" }
    return Key.names(in: .report)[name.folded]
  }

  /// Whether a line can only belong to the key above it, or to none.
  private func isInner(_ line: ArraySlice<UInt8>) -> Bool {
    isIndented(line) || isComment(line) || line.allSatisfy { $0 <= 0x20 }
  }

  private func isIndented(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, line.contains(where: { $0 > 0x20 }) else { return false }
    return first == 0x20 || first == 0x09 || first == UInt8(ascii: "}") || first == UInt8(ascii: "]")
  }

  private func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { $0 > 0x20 } == UInt8(ascii: "#")
  }

  /// A YAML scalar that means exactly this text.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
