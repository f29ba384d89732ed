/// How high a row of a workbook stands for its texts, which wrap in their columns.
///
/// Excel finds it out itself; LibreOffice and the office programs of telephones show one line of each text.
enum RowHeight {
  /// A line of 11 points.
  private static let line = 15.0
  /// No row of a workbook is higher.
  private static let highest = 409.0

  /// The height in points; `widths` are the columns' in digits.
  static func points(of texts: [String], in widths: [Int]) -> Double {
    let lines = zip(texts, widths).map { Self.lines(of: $0, in: $1) }.max() ?? 1
    return min(highest, Double(lines) * line)
  }

  /// How many lines a text takes when words go to the next line as they do in a cell.
  static func lines(of text: String, in width: Int) -> Int {
    // Most cells are short: a text has no more letters than bytes.
    if text.utf8.count <= width, !text.utf8.contains(0x0A) { return 1 }
    var lines = 1
    var used = 0
    var length = 0
    func endWord() {
      guard length > 0 else { return }
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      // A word longer than the column is cut.
      lines += (length - 1) / width
      used += (used > 0 ? 1 : 0) + (length > width ? (length - 1) % width + 1 : length)
      length = 0
    }
    for byte in text.utf8 {
      switch byte {
      case 0x0A:
        endWord()
        lines += 1
        used = 0
      case UInt8(ascii: " "): endWord()
      // Bytes that do not continue a letter begin one.
      default: if byte & 0xC0 != 0x80 { length += 1 }
      }
    }
    endWord()
    return lines
  }
}
