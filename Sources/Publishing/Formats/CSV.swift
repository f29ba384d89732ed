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
      row(table.columns, comma, into: &output) { add($0.name, comma, to: &$1) }
      for cells in table.rows() { row(cells, comma, into: &output, addPlain) }
    case .spreadsheet:
      output.append("\u{FEFF}")
      row(table.columns, semicolon, into: &output, addTitle)
      let isDate = table.columns.map { if case .date = $0.form { true } else { false } }
      for cells in table.rows() {
        row(zip(cells, isDate), semicolon, into: &output) { add($0.0, isDate: $0.1, to: &$1) }
      }
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let semicolon = UInt8(ascii: ";")
  private static let quote = UInt8(ascii: "\"")

  private static func row<Fields: Sequence>(
    _ fields: Fields, _ separator: UInt8, into output: inout Output,
    _ add: (Fields.Element, inout Output) -> Void
  ) {
    var isFirst = true
    for field in fields {
      if !isFirst { output.append(separator) }
      isFirst = false
      add(field, &output)
    }
    output.append("\r\n")
  }

  private static func addTitle(of column: Table.Column, to output: inout Output) {
    add(column.title, semicolon, to: &output)
    guard case .date = column.form else { return }
    output.append(semicolon)
    add("\(column.title) (ГГГГ-ММ-ДД)", semicolon, to: &output)
  }

  private static func addPlain(_ cell: Table.Cell, to output: inout Output) {
    switch cell {
    case .text(let text): add(text, comma, to: &output)
    case .integer(let number): output.append(decimal: number)
    case .number(let number): output.append(decimal(number, point: "."))
    case .date(let day): output.append(day.iso)
    case .flag(let isSet): output.append(isSet ? "true" : "false")
    case .empty: break
    }
  }

  private static func add(_ cell: Table.Cell, isDate: Bool, to output: inout Output) {
    switch cell {
    case .text(let text): add(harmless(text), semicolon, to: &output)
    case .integer(let number): output.append(decimal: number)
    case .number(let number): output.append(decimal(number, point: ","))
    case .date(let day):
      output.append(day.russian)
      output.append(semicolon)
      output.append(day.iso)
    case .flag(let isSet): output.append(isSet ? "да" : "нет")
    case .empty: if isDate { output.append(semicolon) }
    }
  }

  /// A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe.
  ///
  /// Tabs and line breaks before the sign do not help the formula either (OWASP, "CSV Injection").
  private static func harmless(_ text: String) -> String {
    guard let byte = text.utf8.first else { return text }
    switch byte {
    // Most texts begin with a Russian letter, a Latin one or a digit.
    case 0xD0, 0xD1, UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return text
    default: break
    }
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
      || (separator == comma ? besideCommas : besideSemicolons).isIn(field)
    guard mustQuote else { return output.append(field) }
    output.append(quote)
    output.append(field, at: quotes) { _, _ in (1, "\"\"") }
    output.append(quote)
  }

  private static let quotes = ByteSet([quote])
  /// What does not stand in a field without quotes.
  private static let besideCommas = ByteSet([comma, quote, 0x0A, 0x0D])
  private static let besideSemicolons = ByteSet([semicolon, quote, 0x0A, 0x0D])

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
