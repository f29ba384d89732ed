import Templating

/// How high a row of a workbook stands for its texts, which wrap in their columns.
///
/// Excel finds it out itself; LibreOffice and the office programs of telephones show one line of each text.
enum RowHeight {
  /// A line of 11 points.
  private static let line = 15
  /// No row of a workbook is higher.
  private static let highest = 409

  /// The height in points; `widths` are the columns' in digits. Numbers, days and flags fit into one line.
  static func points(of cells: [Table.Cell], in widths: [Int]) -> Int {
    var lines = 1
    for (cell, width) in zip(cells, widths) {
      if case .text(let text) = cell { lines = max(lines, Self.lines(of: text, in: width)) }
    }
    return min(highest, lines * line)
  }

  /// How many lines a text takes when words go to the next line as they do in a cell.
  static func lines(of text: String, in width: Int) -> Int {
    // Most cells are short: a text has no more letters than bytes.
    if text.utf8.count <= width, !lineEnd.isIn(text) { return 1 }
    var lines = TextLines(width: width)
    var text = text
    text.withUTF8 { for byte in $0 { lines.add(byte) } }
    lines.endWord()
    return lines.count
  }

  private static let lineEnd = ByteSet([0x0A])
}

/// Lines of a text as words fill them.
private struct TextLines {
  let width: Int
  private(set) var count = 1
  /// How many letters stand in the last line, and how many a word has that is not there yet.
  private var used = 0
  private var length = 0

  init(width: Int) { self.width = width }

  mutating func add(_ byte: UInt8) {
    switch byte {
    case 0x0A:
      endWord()
      count += 1
      used = 0
    case UInt8(ascii: " "): endWord()
    // Bytes that do not continue a letter begin one.
    default: if byte & 0xC0 != 0x80 { length += 1 }
    }
  }

  mutating func endWord() {
    guard length > 0 else { return }
    if used > 0, used + 1 + length > width {
      count += 1
      used = 0
    }
    // A word longer than the column is cut.
    count += (length - 1) / width
    used += (used > 0 ? 1 : 0) + (length > width ? (length - 1) % width + 1 : length)
    length = 0
  }
}
