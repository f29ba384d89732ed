import Monitoring
@testable import Schedules

/// A roadmap of one activity in five lines, with what was said of it.
struct Plan {
  var activity: Activity
  var statements: [Statement] = []
  var order: Act?
  var calendar = WorkCalendar()
  var rule = WorkCalendar.DayOffRule.asPrinted
  var horizon = 14

  /// A plan whose activity is due in these windows; for the municipality unless schools are named.
  init(_ windows: [Window], for schools: [String]? = nil) {
    activity = Activity(id: "1.1", title: "Отчёт", schedule: Schedule(windows), origin: .test)
    if let schools { activity.audience = .schools(schools.map { School.ID($0) }) }
  }

  /// Adds a statement; `reported` is `date` unless said.
  func saying(
    _ status: StatedStatus, on date: String, reported: String? = nil, by school: String? = nil,
    covering coverage: Statement.Coverage = .unsaid, record: String? = nil, correcting wrong: String? = nil,
    forSchools: Bool = false, value: Double? = nil, because reason: String = ""
  ) -> Plan {
    let statement = Statement(
      record: Statement.RecordID(record ?? "r\(statements.count)"), place: 0, roadmap: "2023",
      activity: activity.id, school: school.map { School.ID($0) }, date: day(date),
      reported: day(reported ?? date), author: "", status: status, coverage: coverage,
      speaksForSchools: forSchools, value: value.map { Quantity(value: $0, text: "\($0)") }, reason: reason,
      corrects: wrong.map { Statement.RecordID($0) }, origin: .test)
    var plan = self
    plan.statements.append(statement)
    plan.statements.sort(by: Statement.isTaken)
    return plan
  }

  /// Amends the deadline: these windows held until an order of the day.
  func formerly(_ windows: [Window], until date: String, act: String = "12") -> Plan {
    var plan = self
    plan.activity.formerly.append(
      Activity.Former(
        schedule: Schedule(windows), amendment: act, heldUntil: day(date), origin: .test))
    return plan
  }

  /// The roadmap of the year 2023.
  var roadmap: Roadmap {
    var roadmap = Roadmap(
      id: "2023", title: "План", period: PlanPeriod(year: 2023), periodText: "2023", origin: .test)
    roadmap.order = order
    roadmap.sections = [Roadmap.Section(activities: [activity], origin: .test)]
    return roadmap
  }

  /// The roadmap as judged on a day.
  func report(_ date: String) -> RoadmapReport {
    RoadmapReport(
      on: roadmap, statements: statements,
      by: Judgement(day: day(date), horizon: horizon, dayOffRule: rule, calendar: calendar))
  }

  /// A whole content of it.
  var content: Content {
    var municipality = Municipality(id: "rayon", name: "Район", origin: .test)
    municipality.roadmaps = [roadmap]
    municipality.statements = statements
    municipality.schools = schools.map { School(id: $0, name: $0.text, origin: .test) }
    var settings = SiteSettings(title: "Сайт")
    settings.horizon = horizon
    settings.dayOffRule = rule
    return Content(settings: settings, calendar: calendar, municipalities: [municipality])
  }

  private var schools: [School.ID] {
    switch activity.audience {
    case .municipality: []
    case .schools(let schools): schools
    }
  }

  /// The first line on a day.
  func line(_ date: String) -> DutyLine { report(date).activities[0].lines[0] }

  /// The assessments of the first line's occurrences on a day.
  func assessments(_ date: String) -> [Assessment] { line(date).occurrences.map(\.assessment) }
}

/// A window as tests write it.
struct Window: Sendable {
  var opens: String
  var due: String
  var key = ""
  var isPrinted = false
  var isThroughout = false
  var isOutside = false

  /// «до 10.02»: open from the plan's beginning.
  static func by(_ due: String, key: String = "") -> Window {
    Window(opens: "01.01", due: due, key: key, isPrinted: true)
  }

  /// A month of 2023, by its number.
  static func month(_ number: Int) -> Window {
    let month = Month(year: 2023, number: number)
    return Window(opens: month.first.iso, due: month.last.iso, key: month.iso)
  }

  /// «в течение года».
  static let year = Window(opens: "01.01", due: "31.12", key: "год", isThroughout: true)
}

/// A day as tests write it: `10.02` is of 2023, else `10.02.2024` or `2024-02-10`.
func day(_ text: String) -> Day {
  let parts = text.split(separator: ".").compactMap { Int($0) }
  let day =
    parts.count < 2
    ? Day(iso: text) : Day(year: parts.count > 2 ? parts[2] : 2023, month: parts[1], day: parts[0])
  guard let day else { preconditionFailure("no day \(text)") }
  return day
}

extension Schedule {
  init(_ windows: [Window]) {
    self.init(
      phrase: "", parts: [], unread: [], remarks: [],
      occurrences: windows.map {
        Occurrence(
          key: $0.key, opens: day($0.opens), due: day($0.due), isPrintedDay: $0.isPrinted,
          isThroughout: $0.isThroughout, isOutsidePeriod: $0.isOutside)
      })
  }
}

extension PlanPeriod {
  init(year: Int) {
    guard
      let period = PlanPeriod(
        form: .calendarYear, first: Month(year: year, number: 1).first,
        last: Month(year: year, number: 12).last)
    else { preconditionFailure("a year has days") }
    self = period
  }
}

extension Origin {
  static let test = Origin(path: "rayon/roadmaps/2023.md", line: 1)
}

extension Identifier: ExpressibleByUnicodeScalarLiteral {}
extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Identifier: ExpressibleByStringLiteral {
  /// An id as tests write it.
  public init(stringLiteral text: String) { self.init(text) }
}
