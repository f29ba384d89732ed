import Schedules
import Templating

/// One sheet of a workbook, written: lines above a table, the table's head, its rows.
struct SpreadsheetSheet {
  /// The tab's name.
  let name: String
  /// The row of the table's head, from 1, and the last row.
  let head: Int
  let last: Int
  /// The last column's letters.
  var lastColumn: String { columns.last ?? "A" }
  /// The part `xl/worksheets/sheet1.xml`.
  private(set) var part = Output(capacity: 1 << 16)

  private let columns: [String]
  private let widths: [Int]

  /// How cells look: the places of these looks in `SpreadsheetParts.styles`.
  private enum Style: String {
    case heading = "1"
    case title = "2"
    case text = "3"
    case date = "4"
  }

  /// Writes a sheet; the one that stands in front is seen when the workbook is opened.
  init(_ sheet: Workbook.Sheet, isInFront: Bool, texts: inout SharedTexts) {
    let rows = sheet.table.rows()
    name = sheet.name
    head = sheet.heading.count + 1
    last = head + rows.count
    columns = sheet.table.columns.indices.map(Self.letters)
    widths = sheet.table.columns.map(\.width)
    begin(isInFront: isInFront)
    for (place, line) in sheet.heading.enumerated() {
      part.append("<row r=\"\(place + 1)\">")
      add(.text(line), as: .heading, column: 0, row: place + 1, &texts)
      part.append("</row>")
    }
    add(sheet.table.columns.map { .text($0.title) }, as: .title, row: head, keepsEmpty: true, &texts)
    for (place, cells) in rows.enumerated() {
      // A form has its lines also where nothing is written; in data an empty cell is no cell.
      add(cells, as: .text, row: head + 1 + place, keepsEmpty: !sheet.heading.isEmpty, &texts)
    }
    end()
  }
}

extension SpreadsheetSheet {
  private mutating func begin(isInFront: Bool) {
    part.append(SpreadsheetParts.head)
    part.append(
      "<worksheet xmlns=\"\(SpreadsheetParts.main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
    part.append("<dimension ref=\"A1:\(lastColumn)\(last)\"/><sheetViews><sheetView")
    part.append(isInFront ? " tabSelected=\"1\"" : "")
    part.append(" workbookViewId=\"0\"><pane ySplit=\"\(head)\" topLeftCell=\"A\(head + 1)\"")
    part.append(" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView>")
    part.append("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>")
    for (place, width) in widths.enumerated() {
      // Five pixels more, as Excel counts widths.
      part.append(
        "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width).7109375\" customWidth=\"1\"/>")
    }
    part.append("</cols><sheetData>")
  }

  /// A landscape page as wide as the table, with the sheet's name and the page's number at its foot.
  private mutating func end() {
    part.append("</sheetData><autoFilter ref=\"A\(head):\(lastColumn)\(last)\"/>")
    part.append(
      "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
    part.append("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>")
    part.append(
      "<headerFooter><oddFooter>&amp;L&amp;A&amp;RСтраница &amp;P из &amp;N</oddFooter></headerFooter>")
    part.append("</worksheet>")
  }

  private mutating func add(
    _ cells: [Table.Cell], as style: Style, row: Int, keepsEmpty: Bool, _ texts: inout SharedTexts
  ) {
    part.append("<row r=\"")
    part.append(decimal: row)
    part.append("\" ht=\"")
    part.append(decimal: RowHeight.points(of: cells, in: widths))
    part.append("\" customHeight=\"1\">")
    for (column, cell) in cells.enumerated() where keepsEmpty || cell != .empty {
      add(cell, as: style, column: column, row: row, &texts)
    }
    part.append("</row>")
  }

  private mutating func add(
    _ cell: Table.Cell, as style: Style, column: Int, row: Int, _ texts: inout SharedTexts
  ) {
    switch cell {
    case .text(let text): add(text, as: style, column, row, &texts)
    case .flag(let isSet): add(isSet ? "да" : "нет", as: style, column, row, &texts)
    case .integer(let number): add(style, column, row) { $0.append(decimal: number) }
    case .number(let number): add(style, column, row) { $0.append(String(number)) }
    case .empty:
      begin(style, column, row)
      part.append("/>")
    case .date(let day):
      // Excel knows no day before 1900; such a day is written as it reads.
      guard let number = day.spreadsheetNumber else { return add(day.iso, as: style, column, row, &texts) }
      add(.date, column, row) { $0.append(decimal: number) }
    }
  }

  private mutating func add(
    _ text: String, as style: Style, _ column: Int, _ row: Int, _ texts: inout SharedTexts
  ) {
    begin(style, column, row)
    part.append(" t=\"s\"><v>")
    part.append(decimal: texts.number(of: text))
    part.append("</v></c>")
  }

  private mutating func add(_ style: Style, _ column: Int, _ row: Int, number: (inout Output) -> Void) {
    begin(style, column, row)
    part.append("><v>")
    number(&part)
    part.append("</v></c>")
  }

  private mutating func begin(_ style: Style, _ column: Int, _ row: Int) {
    part.append("<c r=\"")
    part.append(columns[column])
    part.append(decimal: row)
    part.append("\" s=\"")
    part.append(style.rawValue)
    part.append("\"")
  }

  /// A column's letters: A, B, … Z, AA.
  private static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

extension Day {
  /// The day as a spreadsheet counts: 1 is 1 January 1900, and 29 February 1900 is counted although it never was;
  /// nil before.
  fileprivate var spreadsheetNumber: Int? {
    let number = Int(number) + 25_569
    return number > 60 ? number : number > 1 ? number - 1 : nil
  }
}

extension Table.Column {
  /// The column's width in digits.
  fileprivate var width: Int {
    switch form {
    case .integer, .number, .flag: 11
    case .date: 13
    case .choice: 16
    case .text:
      // The monitoring form is to be read on one A4 page across: about 185 digits are 8 points.
      switch name {
      case "number": 7
      case "activity", "school", "unit": 14
      case "parties", "mark": 18
      case "schedule": 24
      case "title": 30
      case "result": 28
      case "text", "summary", "name": 48
      default: 22
      }
    }
  }
}
