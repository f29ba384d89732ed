import Schedules

/// How a roadmap stood at the end of each month of its plan, by what had been reported by then.
public struct Trend: Hashable, Sendable {
  /// One of those days.
  public struct Point: Hashable, Sendable {
    /// The day: a month's last one, or the report date.
    public let day: Day
    /// The head figures: activity × school.
    public let tally: Tally
    /// The same by deadline.
    public let occurrenceTally: Tally
  }

  /// The points, oldest first; none for a roadmap that has not begun.
  public let points: [Point]
  private let periods: [ReportingPeriod: Tally]
}

extension Trend {
  /// Judges the roadmap again as of the end of every month up to the report date, and on that date.
  ///
  /// One judgement a month and roadmap: the work grows with the number of duties and the length of the plan.
  public init(of report: RoadmapReport, statements: [Statement], by judgement: Judgement) {
    guard report.state != .notStarted else {
      self.init(points: [], periods: [:])
      return
    }
    let closed = report.closedPeriods
    let last = min(report.day, max(report.roadmap.period.last, closed.last?.last ?? report.day))
    let begins = max(
      report.roadmap.period.first, report.roadmap.order?.date ?? report.roadmap.period.first)
    var points: [Point] = []
    var periods: [ReportingPeriod: Tally] = [:]
    var month = begins.month
    while month.last <= last {
      let earlier =
        month.last == report.day
        ? report
        : RoadmapReport(on: report.roadmap, statements: statements, by: judgement.asOf(month.last))
      points.append(Point(earlier))
      for period in closed where period.last == month.last {
        periods[period] = earlier.narrowed(to: period.days).tally
      }
      month = month.advanced(by: 1)
    }
    if points.last?.day != report.day { points.append(Point(report)) }
    self.init(points: points, periods: periods)
  }

  /// What was known of a closed period at its end; nil for one that ended before the order was signed.
  public func atEnd(of period: ReportingPeriod) -> Tally? { periods[period] }
}

extension Trend.Point {
  fileprivate init(_ report: RoadmapReport) {
    self.init(day: report.day, tally: report.tally, occurrenceTally: report.occurrenceTally)
  }
}

extension Judgement {
  /// The same rules on another day.
  public func asOf(_ day: Day) -> Judgement {
    Judgement(day: day, horizon: horizon, dayOffRule: dayOffRule, calendar: calendar)
  }
}

extension Municipality {
  /// The statements about a roadmap, in the order of rule 12.
  public func statements(about roadmap: Roadmap.ID) -> [Statement] {
    statements.filter { $0.roadmap == roadmap }
  }
}
