import Monitoring
import Schedules
import Templating

/// A month of a roadmap's calendar.
struct CalendarMonthView: View {
  static let shape = Shape(
    "calendarMonth",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("roadmap", "дорожная карта"),
      .record("grid", CalendarGridView.shape, "месяц"),
      .text("previousTitle", "предыдущий месяц со сроками: апрель 2023; пусто, если такого нет"),
      .text("previousLink", "его страница"),
      .text("nextTitle", "следующий месяц со сроками; пусто, если такого нет"),
      .text("nextLink", "его страница"), .text("calendarLink", "все месяцы"),
      .record("feed", CalendarFeedView.shape, "лента календаря"),
      .text("undated", "сколько мероприятий без даты: 3 мероприятия; пусто, если их нет"),
      .text("undatedLink", "список мероприятий без даты"),
    ])

  /// The month's place in the agenda.
  let index: Int
  let edition: RoadmapEdition
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    let month = calendar.agenda.months[index]
    let (previous, next) = calendar.agenda.neighbours(of: index)
    let overview = SitePath.calendar(of: edition.roadmap.id, in: edition.municipality.id)
    let undated = calendar.agenda.undated.count
    values.record(frame(of: month, overview))
    values.text(edition.roadmap.title)
    values.record(CalendarGridView(month: month, calendar: calendar, place: place))
    values.text(previous.map(Wording.month) ?? "")
    values.text(previous.map(link) ?? "")
    values.text(next.map(Wording.month) ?? "")
    values.text(next.map(link) ?? "")
    values.link(from: place, to: overview)
    values.record(
      CalendarFeedView(
        path: SitePath.feed(of: edition.roadmap.id, in: edition.municipality.id),
        masthead: edition.masthead,
        place: place
      ))
    values.text(undated > 0 ? Wording.activities(undated) : "")
    values.link(from: place, to: overview, "undated")
  }

  private func link(_ month: Month) -> String {
    place.link(to: SitePath.calendar(month, of: edition.roadmap.id, in: edition.municipality.id))
  }

  private func frame(of month: AgendaMonth, _ overview: String) -> FrameView {
    edition.frame(
      "\(Wording.monthTitle(month.month)): \(edition.roadmap.title)", kind: .calendarMonth, at: place,
      description: Wording.agenda(month.tally, in: month.month), sources: [edition.roadmap.origin]
    ).under("Календарь сроков", place.link(to: overview))
  }
}

extension FrameView {
  /// The frame of a page that stands under one more page.
  func under(_ title: String, _ link: String) -> FrameView {
    FrameView(
      title: self.title, description: description, place: place, kind: kind,
      crumbs: crumbs + [CrumbView(title: title, link: link)], local: local, sources: sources,
      masthead: masthead)
  }
}
