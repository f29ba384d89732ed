import Monitoring
import Schedules
import Templating

/// The calendar of one school or one responsible party: what it has to do, month by month.
struct CalendarOwnView: View {
  static let shape = Shape(
    "calendarOwn",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "чей это календарь"),
      .text("ownerLink", "страница школы или исполнителя"), .text("summary", "главная фраза"),
      .record("feed", CalendarFeedView.shape, "лента календаря"),
      .records("months", CalendarGridView.shape, "месяцы, в которых есть сроки"),
      .flag("hasMonths", "такие месяцы есть"),
      .text("currentTitle", "с какого месяца начать: Ближайшие сроки: июнь 2023; пусто, если сроков нет"),
      .text("currentLink", "его место на странице"),
      .records("undated", CalendarUndatedView.shape, "мероприятия без даты"),
      .flag("hasUndated", "мероприятия без даты есть"),
    ])

  let owner: CalendarOwner
  let edition: MunicipalityEdition
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    let agenda = calendar.agenda
    let current = calendar.currentMonth
    values.record(frame)
    values.text(owner.name)
    values.link(from: place, to: owner.page)
    values.text(Wording.agenda(calendar.tally, on: calendar.masthead.day).text)
    values.record(
      CalendarFeedView(path: owner.feed, tasks: owner.tasks, masthead: calendar.masthead, place: place))
    values.records(agenda.months) { CalendarGridView(month: $0, calendar: calendar, place: place) }
    values.flag(!agenda.months.isEmpty)
    values.text(calendar.currentTitle)
    values.text(current.map { "#m-\($0.iso)" } ?? "")
    values.records(agenda.undated) { CalendarUndatedView(undated: $0, calendar: calendar, place: place) }
    values.flag(!agenda.undated.isEmpty)
  }

  private var frame: FrameView {
    edition.frame(
      "Календарь сроков: \(owner.name)", kind: .calendarOwn, at: place,
      description: "Все сроки по месяцам: \(owner.name).",
      above: [
        CrumbView(title: owner.listTitle, link: place.link(to: owner.list)),
        CrumbView(title: owner.name, link: place.link(to: owner.page)),
      ],
      sources: [owner.origin])
  }
}

/// Whose calendar it is.
struct CalendarOwner: Sendable {
  let name: String
  /// The owner's page.
  let page: String
  /// The page that lists all owners of the kind, and what it is called.
  let list: String
  let listTitle: String
  /// The calendar's page.
  let calendar: String
  let feed: String
  /// What is unfinished, as tasks.
  let tasks: String
  let origin: Origin
}

extension CalendarOwner {
  init(_ school: School, in municipality: Municipality.ID) {
    self.init(
      name: school.shortName, page: SitePath.school(school.id, in: municipality),
      list: SitePath.schools(municipality), listTitle: "Школы",
      calendar: SitePath.schoolCalendar(school.id, in: municipality),
      feed: SitePath.schoolFeed(school.id, in: municipality),
      tasks: SitePath.schoolTasks(school.id, in: municipality), origin: school.origin)
  }

  init(_ party: ResponsibleParty, in municipality: Municipality.ID) {
    self.init(
      name: party.fullName, page: SitePath.party(party.id, in: municipality),
      list: SitePath.parties(municipality), listTitle: "Исполнители",
      calendar: SitePath.partyCalendar(party.id, in: municipality),
      feed: SitePath.partyFeed(party.id, in: municipality),
      tasks: SitePath.partyTasks(party.id, in: municipality), origin: party.origin)
  }
}
