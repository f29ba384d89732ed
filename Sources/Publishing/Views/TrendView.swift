import Monitoring
import Schedules
import Templating

/// A roadmap's course over its months: what was due and what was done, as two step lines and a table.
struct TrendView: View {
  static let shape = Shape(
    "trend",
    [
      .flag("isShown", "есть хотя бы два дня"), .text("title", "подпись"),
      .text("sentence", "что видно на рисунке"), .text("due", "линия наступивших сроков"),
      .text("done", "линия выполненного"), .text("gap", "площадь между ними"),
      .text("dueLabel", "сколько сроков наступило"), .text("dueY", "где стоит эта надпись"),
      .text("doneLabel", "сколько выполнено"), .text("doneY", "где стоит эта надпись"),
      .text("labelX", "где начинаются надписи"), .text("right", "конец линий"),
      .records("ticks", TickView.shape, "месяцы под рисунком"),
      .records("levels", TickView.shape, "числа сбоку"),
      .records("points", TrendPointView.shape, "те же числа таблицей"),
    ])

  let trend: Trend
  let title: String
  let day: Day

  var values: [Value] {
    let points = trend.points
    guard let last = points.last, points.count > 1 else { return Self.empty(title) }
    let scale = TrendScale(points)
    let labels = scale.labels(due: last.tally.due, done: last.tally.done)
    return [
      .flag(true), .text(title), .text(Wording.trend(points)), .text(scale.path { $0.tally.due }),
      .text(scale.path { $0.tally.done }), .text(scale.area(from: { $0.tally.done }, to: { $0.tally.due })),
      .text("срок наступил: \(Wording.number(last.tally.due))"), .text(Wording.coordinate(labels.due)),
      .text("выполнено: \(Wording.number(last.tally.done))"), .text(Wording.coordinate(labels.done)),
      .text(Wording.coordinate(TrendScale.right + 8)), .text(Wording.coordinate(TrendScale.right)),
      .records(scale.months.map(\.record)), .records(scale.levels.map(\.record)),
      .records(points.map { TrendPointView(point: $0).record }),
    ]
  }

  private static func empty(_ title: String) -> [Value] {
    [.flag(false), .text(title)] + Array(repeating: .text(""), count: 10) + [
      .records([]), .records([]), .records([]),
    ]
  }
}

/// A mark on an axis.
struct TickView: View {
  static let shape = Shape(
    "tick", [.text("x", "место слева"), .text("y", "место сверху"), .text("text", "надпись; бывает пустой")])

  let x: Double
  let y: Double
  let text: String

  var values: [Value] { [.text(Wording.coordinate(x)), .text(Wording.coordinate(y)), .text(text)] }
}

/// One day of the trend's table.
struct TrendPointView: View {
  static let shape = Shape(
    "trend-point",
    [
      .text("day", "день"), .text("dayISO", "день: 2023-02-28"), .text("due", "у скольких срок наступил"),
      .text("done", "выполнено: 14 из 18 (78 %)"), .text("onTime", "в срок"),
      .text("overdue", "просрочено"), .text("noReport", "нет отчёта"), .text("notFulfilled", "не выполнено"),
      .text("occurrences", "по отдельным срокам"),
    ])

  let point: Trend.Point

  var values: [Value] {
    let tally = point.tally
    return [
      .text(Wording.date(point.day)), .text(point.day.iso), .text(Wording.number(tally.due)),
      .text(Wording.share(tally.done, of: tally.due)), .text(Wording.share(tally[.fulfilled], of: tally.due)),
      .text(Wording.number(tally[.overdue])), .text(Wording.number(tally[.noReport])),
      .text(Wording.number(tally[.notFulfilled])),
      .text(Wording.share(point.occurrenceTally.done, of: point.occurrenceTally.due)),
    ]
  }
}

extension Wording {
  /// What a trend shows, in a sentence.
  static func trend(_ points: [Trend.Point]) -> String {
    guard let first = points.first, let last = points.last else { return "" }
    let gap = last.tally.due - last.tally.done
    let rest = gap == 0 ? "Отставания нет." : "Отставание: \(activities(gap))."
    return
      "С \(date(first.day)) по \(date(last.day)) срок наступил у \(number(last.tally.due)) мероприятий, выполнено \(number(last.tally.done)). \(rest)"
  }
}
