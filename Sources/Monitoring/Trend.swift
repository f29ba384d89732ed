import Schedules

/// How a roadmap stood at the end of each month of its plan, by what had been reported by then.
public struct Trend: Hashable, Sendable {
  /// One of those days.
  public struct Point: Hashable, Sendable {
    /// The day: a month's last one, at its end, or the report date.
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
  /// What the roadmap was at the end of every month up to the report date, and is on that date.
  ///
  /// `earlier` judges it as of the end of a day. One judgement a month and roadmap: the work grows with the number of
  /// duties and the length of the plan.
  public init(of report: RoadmapReport, earlier: (Day) -> RoadmapReport) {
    guard report.state != .notStarted else {
      self.init(points: [], periods: [:])
      return
    }
    let closed = report.closedPeriods
    var points: [Point] = []
    var periods: [ReportingPeriod: Tally] = [:]
    for day in report.monthEnds {
      let then = day == report.day ? report : earlier(day)
      points.append(Point(then, on: day))
      for period in closed where period.last == day {
        periods[period] = then.narrowed(to: period.days).tally
      }
    }
    if points.last?.day != report.day { points.append(Point(report, on: report.day)) }
    self.init(points: points, periods: periods)
  }

  /// What was known of a closed period at its end; nil for one that ended before the order was signed.
  public func atEnd(of period: ReportingPeriod) -> Tally? { periods[period] }
}

extension RoadmapReport {
  /// The months' last days from the plan's beginning to the report date, as long as anything could change.
  public var monthEnds: [Day] {
    guard state != .notStarted else { return [] }
    let last = min(day, lastEvent.month.last)
    var days: [Day] = []
    var month = max(roadmap.period.first, roadmap.order?.date ?? roadmap.period.first).month
    while month.last <= last {
      days.append(month.last)
      month = month.advanced(by: 1)
    }
    return days
  }

  /// The last day on which anything could become different: the plan's end, a deadline, a record.
  fileprivate var lastEvent: Day {
    let closed = closedPeriods.last?.last ?? roadmap.period.last
    return lines.reduce(max(roadmap.period.last, closed)) { last, line in
      let due = line.occurrences.lazy.map { $0.due.advanced(by: 1) }.max() ?? last
      return max(last, due, line.statements.lazy.map(\.statement.reported).max() ?? last)
    }
  }
}

extension Trend.Point {
  fileprivate init(_ report: RoadmapReport, on day: Day) {
    self.init(day: day, tally: report.tally, occurrenceTally: report.occurrenceTally)
  }
}

extension Judgement {
  /// The same rules when a day is over: what was due on it has passed, what was reported on it is known.
  public func atEnd(of day: Day) -> Judgement {
    Judgement(
      day: day.advanced(by: 1), horizon: horizon, dayOffRule: dayOffRule, calendar: calendar, known: day)
  }
}

extension Municipality {
  /// The statements about a roadmap, in the order of rule 12.
  public func statements(about roadmap: Roadmap.ID) -> [Statement] {
    statements.filter { $0.roadmap == roadmap }
  }
}
