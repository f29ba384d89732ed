import Schedules

/// What has become different in a period since its figures were frozen.
public struct ClosedPeriodChange: Hashable, Sendable {
  /// A figure that is no longer what it was.
  public struct Figure: Hashable, Sendable {
    /// Which one.
    public let figure: FrozenFigure
    /// What the report says.
    public let frozen: Int
    /// What the records say on the report date.
    public let now: Int
  }

  /// The report with the frozen figures.
  public let report: PeriodReport
  /// The figures that differ, in the order in which they are printed; never empty.
  public let figures: [Figure]
}

extension ClosedPeriodChange {
  /// Compares a report with what is known now; nil when nothing differs.
  init?(of report: PeriodReport, now: Tally) {
    figures = FrozenFigure.allCases.compactMap { figure in
      guard let frozen = report.frozen(figure) else { return nil }
      let now = figure.value(in: now)
      return frozen == now ? nil : Figure(figure: figure, frozen: frozen, now: now)
    }
    guard !figures.isEmpty else { return nil }
    self.report = report
  }

  /// Where the first of the figures is written.
  public var origin: Origin {
    report.figures.first { $0.name == figures.first?.figure.rawValue }?.origin ?? report.origin
  }
}

extension MonitoringReport {
  /// The closed periods that later records changed, in the content's order; reports dated after the report
  /// date are not known yet, and those of another department are its own affair.
  public var closedPeriodChanges: [ClosedPeriodChange] {
    municipalities.filter { $0.municipality.publication == nil }.flatMap { municipality in
      municipality.municipality.reports.compactMap { report in
        municipality.change(since: report, on: day)
      }
    }
  }
}

extension MunicipalityReport {
  /// Of several reports on one period the last one counts.
  fileprivate func change(since report: PeriodReport, on day: Day) -> ClosedPeriodChange? {
    guard report.date <= day, municipality.report(on: report.period, of: report.roadmap) == report,
      let roadmap = begun.first(where: { $0.roadmap.id == report.roadmap })
    else { return nil }
    return ClosedPeriodChange(of: report, now: roadmap.narrowed(to: report.period.days).tally)
  }
}
