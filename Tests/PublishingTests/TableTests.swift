import Monitoring
import Testing

@testable import Publishing

@Suite struct TableTests {
  private var edition: MunicipalityEdition {
    var plan = CalendarPlan()
    plan.add(
      "2.3", "=Мониторинг; \"анализ\"", due: ["2023-05-31", "2023-12-31"], of: ["tushna", "sengiley"])
    plan.add("5", "По мере необходимости", due: [])
    plan.say(.done, of: "2.3", on: "2023-05-20", by: "tushna")
    plan.say(.done, of: "2.3", on: "2023-06-20", by: "sengiley")
    plan.say(.partly(share: 50), of: "5", on: "2023-06-01")
    return plan.edition(on: "2023-06-15")
  }

  private var tables: [Table] { edition.tables + edition.roadmaps[0].tables }

  @Test func everyRowHasACellForEveryColumn() {
    for table in tables {
      for row in table.rows() { #expect(row.count == table.columns.count, "\(table.name)") }
    }
  }

  @Test func everyCellIsWhatItsColumnSays() {
    for table in tables {
      for row in table.rows() {
        for (column, cell) in zip(table.columns, row) {
          #expect(cell.fits(column.form), "\(table.name).\(column.name)")
        }
      }
    }
  }

  @Test func keysNameOneRow() {
    for table in tables where !table.key.isEmpty {
      let places = table.key.compactMap { name in table.columns.firstIndex { $0.name == name } }
      #expect(places.count == table.key.count, "\(table.name)")
      let keys = table.rows().map { row in places.map { row[$0] } }
      #expect(Set(keys).count == keys.count, "\(table.name)")
      #expect(keys.allSatisfy { !$0.contains(.empty) }, "\(table.name)")
    }
  }

  @Test func referencesFindTheirRows() {
    let tables = tables
    for table in tables {
      for reference in table.references {
        guard let target = tables.first(where: { $0.name == reference.table }) else { continue }
        let known = Set(target.cells(of: reference.tableColumns))
        for cells in table.cells(of: reference.columns) where !cells.contains(.empty) {
          #expect(known.contains(cells), "\(table.name) \(cells)")
        }
      }
    }
  }

  @Test func everyColumnIsExplained() {
    for column in tables.flatMap(\.columns) { #expect(!column.summary.isEmpty && !column.title.isEmpty) }
  }

  @Test func recordsKnownLaterAreNotThere() {
    let records = edition.roadmaps[0].recordsTable.cells(of: ["date"])
    #expect(records == [[.date(day("2023-05-20"))], [.date(day("2023-06-01"))]])
  }

  @Test func occurrencesSayWhatWasJudged() {
    let occurrences = edition.roadmaps[0].occurrencesTable.cells(of: ["school", "due", "assessment", "days"])
    #expect(
      occurrences == [
        [.text("tushna"), .date(day("2023-05-31")), .text("fulfilled"), .integer(0)],
        [.text("tushna"), .date(day("2023-12-31")), .text("upcoming"), .integer(199)],
        [.text("sengiley"), .date(day("2023-05-31")), .text("noReport"), .integer(15)],
        [.text("sengiley"), .date(day("2023-12-31")), .text("upcoming"), .integer(199)],
        [.empty, .empty, .text("undated"), .empty],
      ])
  }
}

extension Table {
  /// Some columns of all rows.
  fileprivate func cells(of names: [String]) -> [[Cell]] {
    let places = names.compactMap { name in columns.firstIndex { $0.name == name } }
    return rows().map { row in places.map { row[$0] } }
  }
}

extension Table.Cell {
  /// Whether a column of this form may hold it.
  fileprivate func fits(_ form: Table.Form) -> Bool {
    switch (self, form) {
    case (.empty, _), (.text, .text), (.integer, .integer), (.number, .number), (.date, .date),
      (.flag, .flag):
      true
    case (.text(let word), .choice(let words)): words.contains(word)
    default: false
    }
  }
}
