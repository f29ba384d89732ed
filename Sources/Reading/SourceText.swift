import Diagnostics

/// A file's bytes made fit for reading: UTF-8 without byte order mark and carriage returns, with one line
/// feed a line. Every scalar keeps its line and column.
struct SourceText: Sendable {
  /// The bytes.
  let bytes: [UInt8]
  /// Where each line begins; the last one is the end of the last line.
  let lineStarts: [Int]

  /// A text of clean bytes.
  init(clean bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    let span = bytes.span
    for index in span.indices where span[index] == 0x0A { starts.append(index + 1) }
    lineStarts = starts
  }

  /// How many lines there are.
  var lineCount: Int { lineStarts.count }

  /// The bytes of a line (1-based) without its line break; empty when there is none.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return bytes[lineStarts[number - 1]..<end]
  }

  /// The text from one line to another, both included.
  func lines(_ first: Int, through last: Int) -> ArraySlice<UInt8> {
    guard first <= last, first >= 1, last <= lineStarts.count else { return [] }
    return bytes[lineStarts[first - 1]..<line(last).endIndex]
  }

  /// Where words stand in a line, from a byte of it on; the whole line when they are not found.
  func place(of words: some StringProtocol, inLine number: Int, from byte: Int = 0) -> Place {
    let line = line(number)
    let wanted = Array(words.utf8)
    let start = min(line.startIndex + byte, line.endIndex)
    guard !wanted.isEmpty, let found = firstRange(of: wanted, in: start..<line.endIndex) else {
      return Place(line: number)
    }
    return Place(
      line: number, column: scalarCount(line[..<found]) + 1, length: words.unicodeScalars.count)
  }

  /// A line's text without the blanks around it.
  func place(ofLine number: Int) -> Place {
    let line = line(number)
    guard let first = line.firstIndex(where: { $0 > 0x20 }),
      let last = line.lastIndex(where: { $0 > 0x20 })
    else { return Place(line: number) }
    return Place(
      line: number, column: scalarCount(line[..<first]) + 1, length: scalarCount(line[first...last]))
  }
}

extension [UInt8] {
  /// Whether one byte stands somewhere right after another.
  func holds(_ first: UInt8, _ second: UInt8) -> Bool {
    let bytes = span
    var index = 1
    while index < bytes.count {
      if bytes[index] == second, bytes[index - 1] == first { return true }
      index += 1
    }
    return false
  }
}

/// How many Unicode scalars valid UTF-8 holds.
func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
  var count = 0
  for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
  return count
}

extension SourceText {
  /// Where a run of bytes begins within bounds; nil when it does not occur.
  private func firstRange(of wanted: [UInt8], in bounds: Range<Int>) -> Int? {
    guard let first = wanted.first, bounds.count >= wanted.count else { return nil }
    for start in bounds.lowerBound...(bounds.upperBound - wanted.count) where bytes[start] == first {
      var length = 1
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return start }
    }
    return nil
  }
}
