import Templating
import Testing

@testable import Publishing

@Suite struct SpreadsheetSheetTests {
  private func sheet(
    _ columns: [Table.Column], _ rows: [[Table.Cell]], heading: [String] = []
  ) -> (sheet: SpreadsheetSheet, xml: String) {
    var texts = SharedTexts()
    let table = Table(
      name: "t", title: "Т", summary: "с", columns: columns, key: [], references: [], rows: { rows })
    let sheet = SpreadsheetSheet(
      Workbook.Sheet(name: "Лист", heading: heading, table: table), isInFront: true, texts: &texts)
    return (sheet, String(decoding: sheet.part.bytes, as: UTF8.self))
  }

  @Test func cellsAreWhatTheyHold() {
    let (sheet, xml) = sheet(
      [.text("a", "А", "а"), .date("b", "Б", "б"), .number("c", "В", "в"), .flag("d", "Г", "г")],
      [
        [.text("=1"), .date(day("2023-06-15")), .number(0.5), .flag(true)],
        [.empty, .integer(-2), .empty, .empty],
      ])
    #expect((sheet.head, sheet.last, sheet.lastColumn) == (1, 3, "D"))
    #expect(
      xml.contains(
        "<row r=\"2\" ht=\"15\" customHeight=\"1\"><c r=\"A2\" s=\"3\" t=\"s\"><v>4</v></c>"
          + "<c r=\"B2\" s=\"4\"><v>45092</v></c><c r=\"C2\" s=\"3\"><v>0.5</v></c>"
          + "<c r=\"D2\" s=\"3\" t=\"s\"><v>5</v></c></row>"))
    #expect(xml.contains("<row r=\"3\" ht=\"15\" customHeight=\"1\"><c r=\"B3\" s=\"3\"><v>-2</v></c></row>"))
    #expect(xml.contains("<autoFilter ref=\"A1:D3\"/>"))
  }

  /// Excel takes 1900 for a leap year, and knows no day before it.
  @Test(arguments: [
    ("1900-01-01", "<v>1</v>"), ("1900-02-28", "<v>59</v>"), ("1900-03-01", "<v>61</v>"),
    ("1899-12-31", "t=\"s\"><v>1</v>"),
  ])
  func daysAreCountedAsExcelCounts(date: String, value: String) {
    #expect(sheet([.date("a", "А", "а")], [[.date(day(date))]]).xml.contains(value))
  }

  @Test func aFormHasItsLinesWhereNothingIsWritten() {
    let columns: [Table.Column] = [.text("a", "А", "а"), .date("b", "Б", "б")]
    let (sheet, xml) = sheet(columns, [[.text("а"), .empty]], heading: ["Мониторинг", "Приказ"])
    #expect(sheet.head == 3)
    #expect(xml.contains("<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c></row>"))
    #expect(xml.contains("<c r=\"B4\" s=\"3\"/>"))
    #expect(xml.contains("<pane ySplit=\"3\" topLeftCell=\"A4\""))
  }

  @Test func columnsGoOnAfterZ() {
    let columns = (0..<28).map { Table.Column.integer("c\($0)", "\($0)", "с") }
    #expect(sheet(columns, []).sheet.lastColumn == "AB")
  }
}
