import Monitoring
import Schedules
import Templating

/// A roadmap as a picture over time, and the same as a table.
struct TimelineView: View {
  static let shape = Shape(
    "timeline",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("roadmap", "дорожная карта"),
      .text("roadmapLink", "её страница"), .text("calendarLink", "календарь сроков"),
      .records("summary", PhraseView.shape, "главная фраза"),
      .text("sentence", "что показано на рисунке, одной фразой"),
      .text("width", "ширина рисунка"), .text("height", "высота рисунка"),
      .records("months", TimelineMarkView.shape, "месяцы шкалы"),
      .records("years", TimelineMarkView.shape, "годы шкалы"),
      .flag("hasReportLine", "день отчёта лежит на шкале"), .text("reportX", "его место"),
      .text("reportAnchor", "с какой стороны черты подпись: start или end"),
      .text("reportLabelX", "место подписи"),
      .records("sections", TimelineSectionView.shape, "разделы со строками"),
    ])

  /// Heights in the drawing's units.
  static let head = 62.0
  static let sectionHeight = 40.0
  static let rowHeight = 46.0
  /// The room right of the scale for a shape on its last day.
  static let margin = 12.0

  let edition: RoadmapEdition
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    let scale = TimelineScale(edition.roadmap.period, calendar.agenda.items)
    let (sections, height) = sections(on: scale)
    let id = edition.roadmap.id
    let day = edition.masthead.day
    let line = scale.end(of: day)
    let isRight = line > scale.width - 150
    values.record(frame)
    values.text(edition.roadmap.title)
    values.link(from: place, to: SitePath.roadmap(id, in: edition.municipality.id))
    values.link(from: place, to: SitePath.calendar(of: id, in: edition.municipality.id))
    values.phrases(
      Wording.agenda(calendar.tally, on: day), calendar.tally, edition.rows(of: .deadlines, at: place))
    values.text(sentence(scale))
    values.text(Wording.coordinate(scale.width + Self.margin))
    values.text(Wording.coordinate(height))
    values.records(months(scale))
    values.records(years(scale))
    values.flag(scale.holds(day))
    values.text(Wording.coordinate(line))
    values.text(isRight ? "end" : "start")
    values.text(Wording.coordinate(isRight ? line - 4 : line + 4))
    values.records(sections)
  }

  private var frame: FrameView {
    edition.frame(
      "План на шкале времени: \(edition.roadmap.title)", kind: .timeline, at: place,
      description: "Мероприятия дорожной карты на шкале времени: окна, сроки, что выполнено.",
      sources: [edition.roadmap.origin])
  }

  private func sentence(_ scale: TimelineScale) -> String {
    "Шкала времени от \(Wording.monthGenitive(scale.first)) до \(Wording.monthGenitive(scale.last)):"
      + " \(Wording.activities(edition.report.activities.count)) с окнами, сроками и состоянием."
      + " \(Wording.agenda(calendar.tally, on: edition.masthead.day).text) То же самое показано таблицей ниже."
  }

  /// The items of each activity, found in one pass.
  private var itemsOfActivities: [[AgendaItem]] {
    var places: [Activity.ID: Int] = [:]
    for (place, report) in edition.report.activities.enumerated() { places[report.activity.id] = place }
    var items = [[AgendaItem]](repeating: [], count: edition.report.activities.count)
    for item in calendar.agenda.items {
      guard let place = places[calendar.agenda.duties[item.duty].line.activity] else { continue }
      items[place].append(item)
    }
    return items
  }

  private func sections(on scale: TimelineScale) -> ([TimelineSectionView], Double) {
    let items = itemsOfActivities
    var rows = [[TimelineRowView]](repeating: [], count: edition.roadmap.sections.count)
    var views: [TimelineSectionView] = []
    for (place, report) in edition.report.activities.enumerated() {
      rows[report.section].append(
        TimelineRowView(
          report: report, items: items[place], scale: scale, edition: edition, place: self.place))
    }
    var y = Self.head
    for (section, rows) in zip(edition.roadmap.sections, rows) where !rows.isEmpty {
      let titled = !section.title.isEmpty
      let view = TimelineSectionView(section: section, top: y, rows: rows, width: scale.width)
      y += (titled ? Self.sectionHeight : 0) + Self.rowHeight * Double(rows.count)
      views.append(view)
    }
    return (views, y + 4)
  }

  private func months(_ scale: TimelineScale) -> [TimelineMarkView] {
    scale.months.map {
      TimelineMarkView(
        start: scale.start(of: $0.first), end: scale.end(of: $0.last),
        text: scale.namesQuarters && $0.number % 3 != 1 ? "" : Wording.shortMonth($0))
    }
  }

  private func years(_ scale: TimelineScale) -> [TimelineMarkView] {
    (scale.first.year...scale.last.year).map { year in
      let first = max(scale.first, Month(year: year, number: 1))
      let last = min(scale.last, Month(year: year, number: 12))
      return TimelineMarkView(
        start: scale.start(of: first.first), end: scale.end(of: last.last), text: String(year))
    }
  }
}

/// A month or a year of the scale.
struct TimelineMarkView: View {
  static let shape = Shape(
    "timelineMark",
    [
      .text("x", "левый край"), .text("middle", "середина"), .text("width", "ширина"),
      .text("text", "подпись"),
    ])

  let start: Double
  let end: Double
  let text: String

  func fill(_ values: inout Values) {
    values.text(Wording.coordinate(start))
    values.text(Wording.coordinate((start + end) / 2))
    values.text(Wording.coordinate(end - start))
    values.text(text)
  }
}
