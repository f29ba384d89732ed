import Monitoring
import Templating

/// A monitoring table: one line a section, school, party or month; every number leads to its rows.
struct MonitoringTableView: View {
  static let shape = Shape(
    "monitoring-table",
    [
      .text("anchor", "якорь таблицы"), .text("caption", "заголовок таблицы"),
      .text("head", "что стоит в первом столбце"), .text("note", "пояснение; пусто, если его нет"),
      .texts("heads", "заголовки чисел"), .records("rows", MonitoringLineView.shape, "строки"),
      .record("total", MonitoringLineView.shape, "итог"),
    ])

  let kind: Breakdown.Kind
  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let breakdown = scope.breakdown(by: kind)
    let whole: Breakdown.Subject = kind == .months ? .deadlines : .all
    values.text("by-\(kind.rawValue)")
    values.text(Wording.caption(of: kind))
    values.text(Wording.head(of: kind))
    values.text(Wording.note(on: kind))
    values.texts(MonitoringFigure.columns.map(\.head))
    values.records(breakdown.groups) {
      MonitoringLineView(
        heading: scope.heading(of: $0.subject, at: place), tally: $0.tally,
        rows: scope.rows(of: $0.subject, at: place)
      )
    }
    values.record(
      MonitoringLineView(
        heading: CrumbView(title: "Всего", link: ""), tally: scope.tally(of: whole),
        rows: scope.rows(of: whole, at: place)
      ))
  }
}

/// A line of a monitoring table.
struct MonitoringLineView: View {
  static let shape = Shape(
    "monitoring-line",
    [
      .text("title", "раздел, школа, исполнитель или месяц"), .text("titleLink", "его страница"),
      .records("figures", FigureView.shape, "числа в порядке заголовков"),
    ])

  let heading: CrumbView
  let tally: Tally
  /// The rows behind the line.
  let rows: RowLinks

  func fill(_ values: inout Values) {
    values.text(heading.title)
    values.text(heading.link)
    values.records(MonitoringFigure.columns) { $0.view(of: tally, rows: rows) }
  }
}

/// A number that leads to the rows behind it.
struct FigureView: View {
  static let shape = Shape(
    "figure",
    [
      .text("head", "что сосчитано"), .text("text", "число: 14 из 18"),
      .text("share", "доля: 78 %; пусто, если это не доля"),
      .text("link", "строки за числом; пусто, когда их нет"), .flag("isZero", "число — ноль"),
    ])

  let head: String
  let text: String
  var share = ""
  let link: String

  func fill(_ values: inout Values) {
    values.text(head)
    values.text(text)
    values.text(share)
    values.text(link)
    values.flag(text == "0")
  }
}

extension Wording {
  static func caption(of kind: Breakdown.Kind) -> String {
    switch kind {
    case .all: "Все строки"
    case .sections: "По разделам"
    case .schools: "По школам"
    case .parties: "По исполнителям"
    case .months: "По месяцам"
    case .deadlines: "Все сроки"
    }
  }

  static func head(of kind: Breakdown.Kind) -> String {
    switch kind {
    case .all: "Всего"
    case .sections: "Раздел"
    case .schools: "Школа"
    case .parties: "Исполнитель"
    case .months: "Месяц"
    case .deadlines: "Все сроки"
    }
  }

  /// What a reader should know before adding up a table's lines.
  static func note(on kind: Breakdown.Kind) -> String {
    switch kind {
    case .all, .sections, .schools, .deadlines: ""
    case .parties:
      "Мероприятие с несколькими исполнителями стоит в строке каждого, поэтому сумма строк больше итога."
    case .months:
      "Здесь считаются отдельные сроки: повторяемое мероприятие входит в каждый месяц, на который приходится его срок."
    }
  }
}
