import Monitoring
import Schedules
import Templating

/// An activity on the timeline, and its row in the table beside.
struct TimelineRowView: View {
  static let shape = Shape(
    "timelineRow",
    [
      .text("number", "номер мероприятия"), .text("title", "мероприятие"),
      .text("short", "мероприятие, сокращённое до ширины рисунка"), .text("link", "страница мероприятия"),
      .text("top", "верх строки"), .text("textY", "базовая линия подписи"), .text("barY", "верх полос"),
      .text("tickTop", "верх засечек"), .text("tickBottom", "низ засечек"), .text("width", "ширина рисунка"),
      .records("windows", TimelineMarkView.shape, "окна"),
      .records("ticks", TimelineMarkView.shape, "дни сроков"),
      .records("facts", TimelineFactView.shape, "состояния"),
      .text("phrase", "срок словами приказа"), .texts("dates", "окна словами, не больше шести"),
      .text("more", "сколько сроков ещё: ещё 40 сроков, последний 30 декабря 2023; пусто, если показаны все"),
      .text("reason", "почему нет даты; пусто, если она есть"),
      .text("aside", "почему в строке рисунка ничего нет; пусто, если что-то есть"),
      .record("status", StatusView.shape, "худшее состояние мероприятия"),
    ])

  /// How many windows the table names.
  private static let named = 6

  let report: ActivityReport
  let items: [AgendaItem]
  let scale: TimelineScale
  let edition: RoadmapEdition
  let place: Place
  /// Where the row begins in the drawing.
  var top = 0.0

  func fill(_ values: inout Values) {
    let activity = report.activity
    values.text(activity.number)
    values.text(activity.title)
    values.text(short)
    values.text(
      place.link(to: SitePath.activity(activity.id, of: edition.roadmap.id, in: edition.municipality.id)))
    values.text(Wording.coordinate(top))
    values.text(Wording.coordinate(top + 18))
    values.text(Wording.coordinate(top + 31))
    values.text(Wording.coordinate(top + 25))
    values.text(Wording.coordinate(top + 41))
    values.text(Wording.coordinate(scale.width))
    values.records(windows)
    values.records(ticks)
    values.records(facts)
    values.text(activity.schedule.phrase)
    values.texts(items.prefix(Self.named).map(dates))
    values.text(more)
    values.text(items.isEmpty ? Wording.undatedReason(activity.schedule) : "")
    values.text(aside)
    values.record(status)
  }

  private var shown: [AgendaItem] { items.filter { !$0.isOutsidePeriod } }

  /// Those that somebody still has, or had, to carry out.
  private var standing: [AgendaItem] { shown.filter { $0.assessment.kind != .cancelled } }

  /// The state of the only line, or the worst of several and how many are done.
  private var status: StatusView {
    if report.lines.count == 1, let line = report.lines.first { return StatusView(of: line) }
    let tally = items.reduce(into: Tally()) { $0 += $1.tally }
    let worst = report.worst ?? report.lines.first?.assessment ?? .undated(records: 0)
    return StatusView(
      kind: worst.kind.rawValue, text: Wording.status(worst),
      note: tally.planned > 0 ? "\(tally.done) из\(Wording.bound)\(tally.planned)" : "")
  }

  private var aside: String {
    guard shown.isEmpty else { return "" }
    guard let item = items.first else { return Wording.undatedReason(report.activity.schedule) }
    return "год вне периода плана: \(Wording.window(item.opens, item.due))"
  }

  /// The windows drawn as bars; those that overlap or touch are one bar.
  private var windows: [TimelineMarkView] {
    var bars: [(start: Double, end: Double)] = []
    for item in standing.sorted(by: { ($0.opens, $0.due) < ($1.opens, $1.due) }) {
      let bar = (start: scale.start(of: item.opens), end: scale.end(of: item.due))
      if let last = bars.last, bar.start <= last.end {
        bars[bars.count - 1].end = max(last.end, bar.end)
      } else {
        bars.append(bar)
      }
    }
    return bars.map { TimelineMarkView(start: $0.start, end: $0.end, text: "") }
  }

  private var ticks: [TimelineMarkView] {
    standing.map { item in
      let x = scale.end(of: item.due)
      return TimelineMarkView(start: x, end: x, text: item.assessment.kind.rawValue)
    }
  }

  /// The states' shapes: where a done duty was done, else on its day; of those that would overlap the worst.
  private var facts: [TimelineFactView] {
    let half = TimelineFactView.size / 2
    var facts: [TimelineFactView] = []
    let placed = shown.map { item in
      let isDone = item.assessment.kind.isDone
      let x = scale.end(of: isDone ? item.fulfilledOn ?? item.due : item.due)
      return TimelineFactView(
        kind: item.assessment.kind, middle: max(x, half), top: top + 24)
    }
    for fact in placed.sorted(by: { $0.middle < $1.middle }) {
      guard let last = facts.last, fact.middle - last.middle < TimelineFactView.size + 2 else {
        facts.append(fact)
        continue
      }
      if (fact.kind.rank ?? 9) < (last.kind.rank ?? 9) {
        facts[facts.count - 1] = fact
      }
    }
    return facts
  }

  private var short: String {
    let room = Int(min(scale.width, Double(TimelineScale.narrowest)) / 8.6) - report.activity.number.count
    return Wording.beginning(of: report.activity.title, room)
  }

  private func dates(_ item: AgendaItem) -> String {
    let window = Wording.window(item.opens, item.due)
    let label = item.label.isEmpty ? window : "\(item.label): \(window)"
    let note = item.isOutsidePeriod ? " (год вне периода плана)" : ""
    return "\(label), \(Wording.kind(item.assessment.kind))\(note)"
  }

  private var more: String {
    guard items.count > Self.named, let last = items.last else { return "" }
    return "\(Wording.more(items.count - Self.named)), последний \(Wording.date(last.due))"
  }
}

/// A state's shape on the timeline.
struct TimelineFactView: View {
  static let shape = Shape(
    "timelineFact",
    [
      .text("kind", "вид состояния латиницей, для формы и цвета"), .text("x", "левый край"),
      .text("y", "верх"), .text("size", "сторона"), .text("middle", "середина по ширине"),
      .text("centre", "середина по высоте"),
    ])

  static let size = 16.0

  let kind: Assessment.Kind
  let middle: Double
  let top: Double

  func fill(_ values: inout Values) {
    values.text(kind.rawValue)
    values.text(Wording.coordinate(middle - Self.size / 2))
    values.text(Wording.coordinate(top))
    values.text(Wording.coordinate(Self.size))
    values.text(Wording.coordinate(middle))
    values.text(Wording.coordinate(top + Self.size / 2))
  }
}
