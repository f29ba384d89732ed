import Schedules

/// By which rules a report is made; the same for every roadmap of a site.
public struct Judgement: Hashable, Sendable {
  /// The report date.
  public let day: Day
  /// The last day whose records and orders are known: the report date, unless a day's end is meant.
  public let known: Day
  /// Within how many days a deadline is "soon".
  public let horizon: Int
  /// By which day a printed deadline on a day off is judged.
  public let dayOffRule: WorkCalendar.DayOffRule
  /// Days off and working days.
  public let calendar: WorkCalendar

  /// The rules of a site on a day.
  public init(
    day: Day, horizon: Int = 14, dayOffRule: WorkCalendar.DayOffRule = .asPrinted, calendar: WorkCalendar,
    known: Day? = nil
  ) {
    self.day = day
    self.known = known ?? day
    self.horizon = horizon
    self.dayOffRule = dayOffRule
    self.calendar = calendar
  }

  /// The rules of a content's settings on a day.
  public init(of content: Content, on day: Day) {
    self.init(
      day: day, horizon: content.settings.horizon, dayOffRule: content.settings.dayOffRule,
      calendar: content.calendar)
  }

  /// The same rules on another day.
  public func on(_ day: Day) -> Judgement {
    Judgement(day: day, horizon: horizon, dayOffRule: dayOffRule, calendar: calendar)
  }
}

extension RoadmapReport {
  /// Judges a roadmap by the statements about it, which come in the order of rule 12.
  ///
  /// Statements reported after the day do not count, so any past report can be made again.
  public convenience init(
    on roadmap: Roadmap, statements: some Sequence<Statement>, by judgement: Judgement
  ) {
    let day = judgement.day
    let begins = max(roadmap.period.first, roadmap.order?.date ?? roadmap.period.first)
    let state: State = begins > day ? .notStarted : roadmap.period.last < day ? .finished : .running

    var known: [Activity.ID: [Statement]] = [:]
    for statement in statements where statement.reported <= judgement.known {
      known[statement.activity, default: []].append(statement)
    }
    let activities = roadmap.sections.enumerated().flatMap { place, section in
      section.activities.map { activity in
        ActivityReport(activity, section: place, statements: known[activity.id] ?? [], by: judgement)
      }
    }
    self.init(roadmap: roadmap, day: day, state: state, activities: activities)
  }
}

extension MonitoringReport {
  /// Judges the whole content as of a day.
  public init(on content: Content, asOf day: Day) {
    let judgement = Judgement(of: content, on: day)
    self.init(
      content: content, day: day,
      municipalities: content.municipalities.map { MunicipalityReport(on: $0, by: judgement) })
  }
}

extension MunicipalityReport {
  /// Judges a municipality.
  public init(on municipality: Municipality, by judgement: Judgement) {
    let statements = municipality.statementsByRoadmap()
    self.init(
      municipality: municipality,
      roadmaps: municipality.roadmaps.map {
        RoadmapReport(on: $0, statements: statements[$0.id] ?? [], by: judgement)
      })
  }
}

extension Municipality {
  /// The statements about each roadmap, in the order of rule 12.
  func statementsByRoadmap() -> [Roadmap.ID: [Statement]] {
    var statements: [Roadmap.ID: [Statement]] = [:]
    for statement in self.statements { statements[statement.roadmap, default: []].append(statement) }
    return statements
  }
}
