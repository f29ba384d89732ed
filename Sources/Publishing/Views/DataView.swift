import Monitoring
import Templating

/// What data there are to take away: files for people and programs, and what each column means.
struct DataView: View {
  static let shape = Shape(
    "data",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("over", "чьи это данные"),
      .text("title", "заголовок"), .text("summary", "главная фраза"),
      .text("licence", "на каких условиях можно брать данные; пусто, если это не сказано"),
      .records("files", DataFileView.shape, "файлы для людей и программ"),
      .records("tables", DataTableView.shape, "таблицы с объяснением столбцов"),
      .records("others", CrumbView.shape, "страницы других данных"),
      .flag("hasOthers", "такие страницы есть"),
    ])

  let frame: FrameView
  let over: String
  let summary: String
  let licence: String
  let files: [DataFileView]
  let tables: [DataTableView]
  let others: [CrumbView]

  func fill(_ values: inout Values) {
    values.record(frame)
    values.text(over)
    values.text("Открытые данные")
    values.text(summary)
    values.text(licence)
    values.records(files)
    values.records(tables)
    values.records(others)
    values.flag(!others.isEmpty)
  }
}

/// A file to take away.
struct DataFileView: View {
  static let shape = Shape(
    "data-file",
    [
      .text("name", "имя файла"), .text("link", "ссылка на него"),
      .text("summary", "что в нём и для чего он"),
    ])

  let name: String
  let link: String
  let summary: String

  init(_ path: String, _ summary: String, at place: Place) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    link = place.link(to: path)
    self.summary = summary
  }

  func fill(_ values: inout Values) {
    values.text(name)
    values.text(link)
    values.text(summary)
  }
}

/// A table: where it is, what one row is, what each column means.
struct DataTableView: View {
  static let shape = Shape(
    "data-table",
    [
      .text("name", "имя таблицы латиницей, оно же якорь"), .text("title", "название"),
      .text("summary", "что в одной строке"), .text("spreadsheet", "CSV для Excel"),
      .text("plain", "CSV для программ"), .records("columns", DataColumnView.shape, "столбцы"),
    ])

  let table: Table
  /// The folder that holds the table, with a slash at its end.
  let folder: String
  let place: Place

  func fill(_ values: inout Values) {
    values.text(table.name)
    values.text(table.title)
    values.text(table.summary)
    values.link(from: place, to: "\(folder)\(table.name).csv")
    values.link(from: place, to: "\(folder)package/\(table.name).csv")
    values.records(table.columns) { DataColumnView(column: $0) }
  }
}

/// A column of a table.
struct DataColumnView: View {
  static let shape = Shape(
    "data-column",
    [
      .text("name", "имя для программ"), .text("title", "заголовок в таблице Excel"),
      .text("form", "вид значения: текст, дата"), .text("summary", "что значит"),
    ])

  let column: Table.Column

  func fill(_ values: inout Values) {
    values.text(column.name)
    values.text(column.title)
    values.text(Wording.form(column.form))
    values.text(column.summary)
  }
}

extension Wording {
  /// What a column holds, in a word.
  static func form(_ form: Table.Form) -> String {
    switch form {
    case .text: "текст"
    case .integer: "целое число"
    case .number: "число"
    case .date: "дата"
    case .flag: "да или нет"
    case .choice: "одно из слов"
    }
  }
}
