import Monitoring
import Schedules
import Templating

/// A roadmap's course over its months: what was due and what was done, as two step lines and a table.
struct TrendView: View {
  static let shape = Shape(
    "trend",
    [
      .flag("isShown", "есть хотя бы два дня, и что-то наступило"), .text("title", "подпись"),
      .text("sentence", "что видно на рисунке"),
      .records("phrases", PhraseView.shape, "та же фраза, её числа ведут к строкам"),
      .text("due", "линия наступивших сроков"),
      .text("done", "линия выполненного"), .text("gap", "площадь между ними"),
      .text("dueLabel", "сколько сроков наступило"), .text("dueY", "где стоит эта надпись"),
      .text("doneLabel", "сколько выполнено"), .text("doneY", "где стоит эта надпись"),
      .text("labelX", "где начинаются надписи"), .text("right", "конец линий"),
      .records("ticks", TickView.shape, "месяцы под рисунком"),
      .records("levels", TickView.shape, "числа сбоку"),
      .records("points", TrendPointView.shape, "те же числа таблицей"),
    ])

  let title: String
  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let points = scope.trend.value.points
    let phrases = Wording.trend(points)
    guard let last = points.last, points.count > 1, last.tally.due > 0 else { return fillEmpty(&values) }
    let scale = TrendScale(points)
    let labels = scale.labels(due: last.tally.due, done: last.tally.done)
    values.flag(true)
    values.text(title)
    values.text(phrases.text)
    values.phrases(phrases, last.tally, scope.rows(of: .all, at: place))
    values.text(scale.path { $0.tally.due })
    values.text(scale.path { $0.tally.done })
    values.text(scale.area(from: { $0.tally.done }, to: { $0.tally.due }))
    values.text("срок наступил: \(Wording.number(last.tally.due))")
    values.text(Wording.coordinate(labels.due))
    values.text("выполнено: \(Wording.number(last.tally.done))")
    values.text(Wording.coordinate(labels.done))
    values.text(Wording.coordinate(TrendScale.right + 8))
    values.text(Wording.coordinate(TrendScale.right))
    values.records(scale.months)
    values.records(scale.levels)
    values.records(points) { TrendPointView(point: $0, scope: scope, place: place) }
  }

  private func fillEmpty(_ values: inout Values) {
    values.flag(false)
    values.text(title)
    values.text("")
    values.records([PhraseView]())
    for _ in 0..<9 { values.text("") }
    values.records([TickView]())
    values.records([TickView]())
    values.records([TrendPointView]())
  }
}

/// A mark on an axis.
struct TickView: View {
  static let shape = Shape(
    "tick", [.text("x", "место слева"), .text("y", "место сверху"), .text("text", "надпись; бывает пустой")])

  let x: Double
  let y: Double
  let text: String

  func fill(_ values: inout Values) {
    values.text(Wording.coordinate(x))
    values.text(Wording.coordinate(y))
    values.text(text)
  }
}

/// One day of the trend's table.
struct TrendPointView: View {
  static let shape = Shape(
    "trend-point",
    [
      .text("day", "день"), .text("dayISO", "день: 2023-02-28"),
      .records(
        "figures", FigureView.shape,
        "срок наступил, выполнено, в срок, просрочено, нет отчёта, не выполнено; выполнено по отдельным срокам"
      ),
    ])

  let point: Trend.Point
  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let lines: [MonitoringFigure] = [.due, .done, .onTime, .overdue, .noReport, .notFulfilled]
    let figures =
      lines.map { $0.view(of: point.tally, rows: rows(.all)) } + [
        MonitoringFigure.done.view(of: point.occurrenceTally, rows: rows(.deadlines))
      ]
    values.date(point.day)
    values.text(point.day.iso)
    values.records(figures)
  }

  /// The rows as they were known on the day.
  private func rows(_ whole: Breakdown.Subject) -> RowLinks? {
    scope.rows(of: whole, knownOn: point.day, at: place)
  }
}

extension MonitoringScope {
  /// The rows behind the whole roadmap's figures as they were known at a day's end; nil when they are not kept.
  func rows(of whole: Breakdown.Subject, knownOn day: Day, at place: Place) -> RowLinks? {
    if day == edition.report.day { return edition.rows(of: whole, at: place) }
    guard edition.knownDays.value.contains(day) else { return nil }
    return RowLinks(
      sheets: KnownRows.sheets(of: edition, on: day), kind: whole.kind, anchor: whole.anchor, place: place)
  }
}

extension Wording {
  /// What a trend shows, in a sentence.
  static func trend(_ points: [Trend.Point]) -> Phrases {
    guard let first = points.first, let last = points.last else { return "" }
    let gap = last.tally.due - last.tally.done
    let rest: Phrases = gap == 0 ? "Отставания нет." : "Отставание: \(activities(gap), .troubles)."
    let due = counted(last.tally.due, "мероприятия", "мероприятий", "мероприятий")
    return
      "С \(date(first.day)) по \(date(last.day)) срок наступил у\(bound)\(due, .due), выполнено \(number(last.tally.done), .done). \(rest)"
  }
}
