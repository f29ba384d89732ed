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

  var values: [Value] {
    let breakdown = scope.breakdown(by: kind)
    let total: Tally
    let rows: String
    if kind == .months {
      total = breakdown.groups.reduce(into: Tally()) { $0 += $1.tally }
      rows = ""
    } else {
      total = scope.report.tally
      rows = place.link(to: scope.rowsPath(of: .all), "all")
    }
    return [
      .text("by-\(kind.rawValue)"), .text(Wording.caption(of: kind)), .text(Wording.head(of: kind)),
      .text(Wording.note(on: kind)), .texts(MonitoringFigure.allCases.map(\.head)),
      .records(
        breakdown.groups.map {
          MonitoringLineView(
            heading: scope.heading(of: $0.subject, at: place), tally: $0.tally,
            rows: place.link(to: scope.rowsPath(of: kind), $0.subject.anchor)
          ).record
        }),
      .record(
        MonitoringLineView(heading: CrumbView(title: "Всего", link: ""), tally: total, rows: rows).record),
    ]
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
  /// The rows behind the line, to which a figure's own ending is added; empty when they stand in no one place.
  let rows: String

  var values: [Value] {
    [
      .text(heading.title), .text(heading.link),
      .records(MonitoringFigure.allCases.map { $0.view(of: tally, rows: rows).record }),
    ]
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

  var values: [Value] { [.text(head), .text(text), .text(share), .text(link), .flag(text == "0")] }
}

/// The figures of a monitoring table, in the order of its columns.
enum MonitoringFigure: String, CaseIterable {
  case planned, due, done, onTime, late, inProgress, overdue, noReport, notFulfilled, ahead, cancelled
  case undated

  /// The column's head; soft hyphens let it break.
  var head: String {
    switch self {
    case .planned: "План"
    case .due: "Срок насту\u{AD}пил"
    case .done: "Выпол\u{AD}нено"
    case .onTime: "В\(Wording.bound)срок"
    case .late: "С\(Wording.bound)опоз\u{AD}данием"
    case .inProgress: "В\(Wording.bound)работе"
    case .overdue: "Просро\u{AD}чено"
    case .noReport: "Нет отчёта"
    case .notFulfilled: "Не\(Wording.bound)выпол\u{AD}нено"
    case .ahead: "Впе\u{AD}реди"
    case .cancelled: "Отме\u{AD}нено"
    case .undated: "Без даты"
    }
  }

  /// How many.
  func count(in tally: Tally) -> Int {
    switch self {
    case .planned: tally.planned
    case .due: tally.due
    case .done: tally.done
    case .onTime: tally[.fulfilled]
    case .late: tally[.fulfilledLate]
    case .inProgress: tally[.inProgress]
    case .overdue: tally[.overdue]
    case .noReport: tally[.noReport]
    case .notFulfilled: tally[.notFulfilled]
    case .ahead: tally[.dueSoon] + tally[.upcoming]
    case .cancelled: tally[.cancelled]
    case .undated: tally[.undated]
    }
  }

  /// The number with its link; shares say of how many.
  func view(of tally: Tally, rows: String) -> FigureView {
    let count = count(in: tally)
    let link = count > 0 && !rows.isEmpty ? "\(rows)-\(rawValue)" : ""
    guard self == .done || self == .onTime else {
      return FigureView(head: head, text: Wording.number(count), link: link)
    }
    guard tally.due > 0 else { return FigureView(head: head, text: "—", link: "") }
    return FigureView(
      head: head, text: "\(Wording.number(count)) из\(Wording.bound)\(Wording.number(tally.due))",
      share: Wording.percent(count, of: tally.due), link: link)
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
    }
  }

  static func head(of kind: Breakdown.Kind) -> String {
    switch kind {
    case .all: "Всего"
    case .sections: "Раздел"
    case .schools: "Школа"
    case .parties: "Исполнитель"
    case .months: "Месяц"
    }
  }

  /// What a reader should know before adding up a table's lines.
  static func note(on kind: Breakdown.Kind) -> String {
    switch kind {
    case .all, .sections, .schools: ""
    case .parties:
      "Мероприятие с несколькими исполнителями стоит в строке каждого, поэтому сумма строк больше итога."
    case .months:
      "Здесь считаются отдельные сроки: повторяемое мероприятие входит в каждый месяц, на который приходится его срок."
    }
  }
}
