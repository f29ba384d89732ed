import Schedules

extension ReportingPeriod {
  /// The days of the period.
  public var days: ClosedRange<Day> { first...last }

  /// The period of the same kind after this one.
  public var next: ReportingPeriod { ReportingPeriod(kind, holding: start.advanced(by: kind.rawValue)) }

  /// The months of the period.
  public var months: [Month] { (0..<kind.rawValue).map { start.advanced(by: $0) } }
}

extension RoadmapReport {
  /// The months, quarters, half-years and years of the plan that were over by the report date, by their end,
  /// of equal end the short one first.
  public var closedPeriods: [ReportingPeriod] {
    guard state != .notStarted else { return [] }
    var periods: [ReportingPeriod] = []
    var month = roadmap.period.first.month
    while month.first <= roadmap.period.last, month.last <= day {
      periods += ReportingPeriod.Kind.allCases.map { ReportingPeriod($0, holding: month) }.filter {
        $0.last == month.last
      }
      month = month.advanced(by: 1)
    }
    return periods + periodsEndingLater(than: month)
  }

  /// The quarter, half-year and year that hold the plan's last month and end after it, when they are over.
  private func periodsEndingLater(than month: Month) -> [ReportingPeriod] {
    guard month.first > roadmap.period.last else { return [] }
    let last = roadmap.period.last.month
    return ReportingPeriod.Kind.allCases.map { ReportingPeriod($0, holding: last) }.filter {
      $0.last > last.last && $0.last <= day
    }
  }
}
