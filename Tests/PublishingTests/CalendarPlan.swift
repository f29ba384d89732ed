import Monitoring
@testable import Schedules

@testable import Publishing

/// A small plan built in code: what each test of calendars changes is all that it says.
struct CalendarPlan {
  var activities: [Activity] = []
  var statements: [Statement] = []
  var settings = SiteSettings(title: "Карты")
  var order: Day? = day("2023-02-06")
  var schools = [("tushna", "Тушнинская СШ"), ("sengiley", "Сенгилеевская СШ")]

  static let origin = Origin(path: "r/roadmaps/2023.md", line: 1)

  /// The report of the plan on a day, laid out.
  func edition(on date: String = "2023-06-15", isOneOfMany: Bool = false) -> MunicipalityEdition {
    var roadmap = Roadmap(
      id: .init("2023"), title: "Помощь школам",
      period: PlanPeriod(form: .calendarYear, first: day("2023-01-01"), last: day("2023-12-31"))
        .unsafelyUnwrapped,
      periodText: "2023", origin: Self.origin)
    roadmap.order = Act(number: "7-о", date: order, origin: Self.origin)
    roadmap.sections = [
      Roadmap.Section(number: "2", title: "Мониторинг рисков", activities: activities, origin: Self.origin)
    ]
    var municipality = Municipality(id: .init("r"), name: "Район", origin: Self.origin)
    municipality.schools = schools.map { School(id: .init($0), name: $1, origin: Self.origin) }
    municipality.parties = [
      ResponsibleParty(id: .init("УО"), fullName: "Управление образования", origin: Self.origin)
    ]
    municipality.roadmaps = [roadmap]
    municipality.statements = statements
    let content = Content(settings: settings, municipalities: [municipality])
    let report = MonitoringReport(on: content, asOf: day(date))
    return MunicipalityEdition(
      of: report.municipalities[0], under: Masthead(of: content, on: day(date), isOneOfMany: isOneOfMany))
  }

  /// The site of nothing but this plan.
  func site(on date: String = "2023-06-15") -> Edition {
    let edition = edition(on: date)
    return Edition(masthead: edition.masthead, contributions: [contribution(of: edition)])
  }

  /// What the plan adds to the pages of a site.
  func contribution(of edition: MunicipalityEdition) -> Contribution {
    Contribution(
      of: edition, searchParts: edition.searchFiles(of: edition.searchEntries).map(\.part),
      paths: ["r/index.html"])
  }

  /// Adds an activity with these due days; the whole month before each is its window.
  mutating func add(
    _ id: String, _ title: String, due: [String], phrase: String = "срок", of audience: [String] = [],
    every weekday: Weekday? = nil
  ) {
    let occurrences = due.map { text in
      Occurrence(
        key: due.count == 1 ? "" : text, opens: day(text).month.first, due: day(text), isPrintedDay: true)
    }
    var parts: [Schedule.Part] = due.isEmpty ? [.init(kind: .undated(reason: .asNeeded, detail: ""))] : []
    if let weekday, let first = due.first, let last = due.last {
      let recurrence = Recurrence(
        frequency: .weekly, weekdays: [weekday], opens: day(first), until: day(last))
      parts = [.init(kind: .every(recurrence))]
    }
    var activity = Activity(
      id: .init(id), title: title,
      schedule: Schedule(phrase: phrase, parts: parts, unread: [], remarks: [], occurrences: occurrences),
      origin: Self.origin)
    activity.number = id
    activity.parties = [.init("УО")]
    if !audience.isEmpty { activity.audience = .schools(audience.map { .init($0) }) }
    activities.append(activity)
  }

  /// Adds a statement about an occurrence of an activity.
  mutating func say(
    _ status: StatedStatus, of activity: String, on date: String, by school: String? = nil,
    reason: String = ""
  ) {
    let statement = Statement(
      record: .init("\(date)-\(statements.count)"), place: 0, roadmap: .init("2023"),
      activity: .init(activity),
      school: school.map { .init($0) }, date: day(date), reported: day(date), author: "координатор",
      status: status, reason: reason, origin: Self.origin)
    statements.append(statement)
  }
}

/// A day as tests write it.
func day(_ iso: String) -> Day { Day(iso: iso).unsafelyUnwrapped }
