import Schedules

/// Figures in rows and columns, independent of the format they are printed in.
///
/// CSV, JSON, XLSX and the data package print the same tables; each table is made from the report, never
/// from a page.
package struct Table: Sendable {
  /// The table's name in file names and data packages: `occurrences`.
  let name: String
  /// Its title for people.
  let title: String
  /// What one row is.
  let summary: String
  let columns: [Column]
  /// The columns that name a row.
  let key: [String]
  /// The columns that name rows of other tables.
  let references: [Reference]
  /// Made once for all formats.
  private let made: Later<[[Cell]]>

  /// A table; `rows` makes its rows, each with as many cells as there are columns.
  init(
    name: String, title: String, summary: String, columns: [Column], key: [String], references: [Reference],
    rows: @escaping @Sendable () -> [[Cell]]
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.columns = columns
    self.key = key
    self.references = references
    made = Later(rows)
  }

  /// The rows.
  func rows() -> [[Cell]] { made.value }

  /// A column.
  struct Column: Sendable {
    /// The name programs use: `fulfilled_on`.
    let name: String
    /// The title people read.
    let title: String
    let form: Form
    /// What it means, in Russian, for the column dictionary.
    let summary: String
  }

  /// What a column holds.
  enum Form: Sendable {
    case text, integer, number, date, flag
    /// One of these words.
    case choice([String])
  }

  /// Columns that name a row of another table.
  struct Reference: Sendable {
    let columns: [String]
    let table: String
    let tableColumns: [String]
  }

  /// A value.
  enum Cell: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case number(Double)
    case date(Day)
    case flag(Bool)
    case empty
  }
}

extension Table.Column {
  static func text(_ name: String, _ title: String, _ summary: String) -> Table.Column {
    Table.Column(name: name, title: title, form: .text, summary: summary)
  }

  static func integer(_ name: String, _ title: String, _ summary: String) -> Table.Column {
    Table.Column(name: name, title: title, form: .integer, summary: summary)
  }

  static func number(_ name: String, _ title: String, _ summary: String) -> Table.Column {
    Table.Column(name: name, title: title, form: .number, summary: summary)
  }

  static func date(_ name: String, _ title: String, _ summary: String) -> Table.Column {
    Table.Column(name: name, title: title, form: .date, summary: summary)
  }

  static func flag(_ name: String, _ title: String, _ summary: String) -> Table.Column {
    Table.Column(name: name, title: title, form: .flag, summary: summary)
  }

  static func choice(
    _ name: String, _ title: String, of words: [String], _ summary: String
  ) -> Table.Column {
    Table.Column(name: name, title: title, form: .choice(words), summary: summary)
  }
}

extension Table.Cell {
  /// A text, or nothing when it is empty.
  static func words(_ text: String) -> Table.Cell { text.isEmpty ? .empty : .text(text) }

  /// A day, or nothing.
  static func day(_ day: Day?) -> Table.Cell { day.map(Table.Cell.date) ?? .empty }
}
