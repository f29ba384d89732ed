import Schedules
import Templating

/// Tables as comma-separated values.
enum CSV {
  /// For whom a file is.
  enum Dialect: Sendable {
    /// Russian Excel: UTF-8 with BOM, `;`, CRLF, Russian column titles, decimal comma, a Russian date beside
    /// each ISO date, and no cell that a spreadsheet would take for a formula.
    case spreadsheet
    /// RFC 4180 for programs: `,`, CRLF, column names, ISO dates, texts untouched.
    case plain
  }

  /// Prints a table.
  static func print(_ table: Table, _ dialect: Dialect, into output: inout Output) {
    switch dialect {
    case .plain:
      row(table.columns.map(\.name), comma, into: &output)
      for cells in table.rows() { row(cells.map(plain), comma, into: &output) }
    case .spreadsheet:
      output.append("\u{FEFF}")
      row(table.columns.flatMap(titles), semicolon, into: &output)
      for cells in table.rows() {
        row(zip(table.columns, cells).flatMap { spreadsheet($1, in: $0) }, semicolon, into: &output)
      }
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let semicolon = UInt8(ascii: ";")
  private static let quote = UInt8(ascii: "\"")

  private static func row(_ fields: [String], _ separator: UInt8, into output: inout Output) {
    for (place, field) in fields.enumerated() {
      if place > 0 { output.append(separator) }
      add(field, separator, to: &output)
    }
    output.append("\r\n")
  }

  private static func titles(of column: Table.Column) -> [String] {
    guard case .date = column.form else { return [column.title] }
    return [column.title, "\(column.title) (ГГГГ-ММ-ДД)"]
  }

  private static func plain(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): decimal(number, point: ".")
    case .date(let day): day.iso
    case .flag(let isSet): isSet ? "true" : "false"
    case .empty: ""
    }
  }

  private static func spreadsheet(_ cell: Table.Cell, in column: Table.Column) -> [String] {
    switch cell {
    case .text(let text): return [harmless(text)]
    case .integer(let number): return [String(number)]
    case .number(let number): return [decimal(number, point: ",")]
    case .date(let day): return [Wording.shortDate(day), day.iso]
    case .flag(let isSet): return [isSet ? "да" : "нет"]
    case .empty:
      if case .date = column.form { return ["", ""] }
      return [""]
    }
  }

  /// A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe.
  ///
  /// Tabs and line breaks before the sign do not help the formula either (OWASP, "CSV Injection").
  private static func harmless(_ text: String) -> String {
    // Most texts begin with a Russian letter.
    if let byte = text.utf8.first, 0xD0...0xD1 ~= byte { return text }
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return text }
    switch first {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return "'" + text
    default: return text.unicodeScalars.first == "\t" || text.unicodeScalars.first == "\r" ? "'" + text : text
    }
  }

  private static func add(_ field: String, _ separator: UInt8, to output: inout Output) {
    let space = UInt8(ascii: " ")
    let mustQuote =
      field.utf8.first == space || field.utf8.last == space
      || field.utf8.contains { $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D }
    guard mustQuote else { return output.append(field) }
    output.append(quote)
    output.append(field, at: ByteSet([quote])) { _, _ in (1, "\"\"") }
    output.append(quote)
  }

  /// A number without an exponent and without needless zeros.
  static func decimal(_ number: Double, point: String) -> String {
    guard number.isFinite, number.magnitude < 1e12 else { return "" }
    let thousandths = Int((number * 1000).rounded())
    let whole = thousandths.magnitude / 1000
    var rest = String(thousandths.magnitude % 1000)
    rest = String(repeating: "0", count: 3 - rest.utf8.count) + rest
    while rest.last == "0" { rest.removeLast() }
    return (thousandths < 0 ? "-" : "") + String(whole) + (rest.isEmpty ? "" : point + rest)
  }
}
