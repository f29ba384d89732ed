import Monitoring
import Schedules
import Templating

/// A roadmap's deadlines over its whole time: every month with how it stands.
struct CalendarView: View {
  static let shape = Shape(
    "calendar",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("roadmap", "дорожная карта"),
      .text("roadmapLink", "её страница"), .text("timelineLink", "план на шкале времени"),
      .records("summary", PhraseView.shape, "главная фраза"),
      .text("currentTitle", "с какого месяца начать: Ближайшие сроки: июнь 2023; пусто, если сроков нет"),
      .text("currentLink", "его страница"), .record("feed", CalendarFeedView.shape, "лента календаря"),
      .records("years", CalendarYearView.shape, "годы"),
      .records("undated", CalendarUndatedView.shape, "мероприятия без даты"),
      .flag("hasUndated", "мероприятия без даты есть"),
    ])

  let edition: RoadmapEdition
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    let id = edition.roadmap.id
    let municipality = edition.municipality.id
    let current = calendar.currentMonth
    values.record(frame)
    values.text(edition.roadmap.title)
    values.link(from: place, to: SitePath.roadmap(id, in: municipality))
    values.link(from: place, to: SitePath.timeline(of: id, in: municipality))
    values.phrases(
      Wording.agenda(calendar.tally, on: edition.masthead.day), calendar.tally,
      edition.rows(of: .deadlines, at: place))
    values.text(calendar.currentTitle)
    values.text(current.map { place.link(to: SitePath.calendar($0, of: id, in: municipality)) } ?? "")
    values.record(
      CalendarFeedView(
        path: SitePath.feed(of: id, in: municipality), masthead: edition.masthead, place: place
      ))
    values.records(years)
    values.records(calendar.agenda.undated) {
      CalendarUndatedView(undated: $0, calendar: calendar, place: place)
    }
    values.flag(!calendar.agenda.undated.isEmpty)
  }

  private var frame: FrameView {
    edition.frame(
      "Календарь сроков: \(edition.roadmap.title)", kind: .calendar, at: place,
      description: "Все сроки дорожной карты по месяцам.", sources: [edition.roadmap.origin])
  }

  /// The years of the period, and those outside it in which something is due.
  private var years: [CalendarYearView] {
    let first = edition.roadmap.period.first.month
    let last = edition.roadmap.period.last.month
    var known = calendar.agenda.months.filter { $0.worst != nil }[...]
    var cards: [CalendarMonthCardView] = known.prefix { $0.month < first }.map { card($0.month, $0) }
    known = known.drop { $0.month < first }
    var month = first
    while month <= last {
      let isKnown = known.first?.month == month
      cards.append(card(month, isKnown ? known.removeFirst() : nil))
      month = month.advanced(by: 1)
    }
    // A printed year that is not the plan's stands apart, after the plan.
    known += calendar.agenda.months.filter { $0.worst == nil }
    cards += known.map { card($0.month, $0) }
    var years: [CalendarYearView] = []
    for card in cards {
      if years.last?.year != card.month.year { years.append(CalendarYearView(year: card.month.year)) }
      years[years.count - 1].months.append(card)
    }
    return years
  }

  private func card(_ month: Month, _ known: AgendaMonth?) -> CalendarMonthCardView {
    CalendarMonthCardView(
      month: month, known: known, isReportMonth: month == edition.masthead.day.month,
      link: known == nil
        ? "" : place.link(to: SitePath.calendar(month, of: edition.roadmap.id, in: edition.municipality.id)))
  }
}

/// A year of the overview.
struct CalendarYearView: View {
  static let shape = Shape(
    "calendarYear",
    [.text("year", "год"), .records("months", CalendarMonthCardView.shape, "его месяцы")])

  let year: Int
  var months: [CalendarMonthCardView] = []

  func fill(_ values: inout Values) {
    values.text(String(year))
    values.records(months)
  }
}

/// A month of the overview.
struct CalendarMonthCardView: View {
  static let shape = Shape(
    "calendarMonthCard",
    [
      .text("name", "май"), .text("title", "май 2023"), .text("iso", "2023-05"),
      .text("link", "страница месяца; пусто, если сроков в нём нет"),
      .flag("isReportMonth", "месяц отчёта"), .text("count", "12 сроков"),
      .text("outcome", "выполнено 9, впереди 3"),
      .record("status", StatusView.shape, "худшее состояние месяца"),
    ])

  let month: Month
  let known: AgendaMonth?
  let isReportMonth: Bool
  let link: String

  func fill(_ values: inout Values) {
    values.text(Wording.capitalized(month.russian))
    values.text(Wording.month(month))
    values.text(month.iso)
    values.text(link)
    values.flag(isReportMonth)
    values.text(known.map { Wording.deadlines($0.tally.total) } ?? "")
    values.text(known.map { Wording.outcome(of: $0.tally).text } ?? "")
    values.record(status)
  }
}

extension CalendarMonthCardView {
  private var status: StatusView {
    guard let worst = known?.worst else { return StatusView(kind: "undated", text: "вне периода плана") }
    return StatusView(worst.kind)
  }
}

extension StatusView {
  /// A state without its numbers.
  init(_ kind: Assessment.Kind) {
    self.init(kind: kind.rawValue, text: Wording.kind(kind))
  }
}
