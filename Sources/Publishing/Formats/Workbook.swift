import Monitoring

/// The roadmap's figures as one XLSX workbook, the monitoring form first.
struct Workbook: Sendable {
  let edition: RoadmapEdition
  /// The tables of the roadmap that have a sheet of their own.
  let tables: [Table]

  /// A workbook of a roadmap's tables.
  init(of edition: RoadmapEdition, with tables: [Table]) {
    self.edition = edition
    self.tables = tables.filter { ["occurrences", "records"].contains($0.name) }
  }

  /// The file's bytes; nil when this machine lends no memory or descriptor for it.
  var bytes: [UInt8]? {
    let form = MonitoringForm(of: edition)
    var sheets = [
      Sheet(name: "Мониторинг", heading: form.heading, table: form.table),
      Sheet(name: "Выполнено", heading: form.fulfilledHeading, table: form.fulfilledTable),
      Sheet(name: "Отстают", heading: form.lateHeading, table: form.lateTable),
    ]
    sheets += tables.map { Sheet(name: $0.title, heading: [], table: $0) }
    sheets.append(Sheet(name: "Столбцы", heading: [], table: Workbook.dictionary(of: tables)))
    return SpreadsheetFile.bytes(of: sheets, created: edition.masthead.day)
  }

  /// One sheet of a workbook.
  struct Sheet {
    /// The tab's name, at most 31 letters.
    let name: String
    /// Lines above the table.
    let heading: [String]
    let table: Table
  }

  /// What each column of the tables means.
  private static func dictionary(of tables: [Table]) -> Table {
    Table(
      name: "columns", title: "Столбцы", summary: "Одна строка — один столбец одного листа.",
      columns: [
        .text("table", "Лист", "Лист"), .text("column", "Столбец", "Столбец"),
        .text("summary", "Что значит", "Что значит"),
      ],
      key: ["table", "column"], references: [],
      rows: {
        tables.flatMap { table in
          table.columns.map { [.text(table.title), .text($0.title), .text($0.summary)] }
        }
      })
  }
}
