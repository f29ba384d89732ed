/// A figure that `vekha close` freezes in a report's front matter (`итоги`).
public enum FrozenFigure: String, Hashable, Sendable, CaseIterable {
  case planned = "запланировано"
  case due = "срок наступил"
  case done = "выполнено"
  case onTime = "выполнено в срок"
  case late = "выполнено с опозданием"
  case inProgress = "в работе"
  case overdue = "просрочено"
  case noReport = "нет отчёта"
  case notFulfilled = "не выполнено"
  case ahead = "предстоит"
  case cancelled = "отменено"
  case undated = "без даты"

  /// The figure of a tally.
  public func value(in tally: Tally) -> Int {
    switch self {
    case .planned: tally.planned
    case .due: tally.due
    case .done: tally.done
    case .onTime: tally[.fulfilled]
    case .late: tally[.fulfilledLate]
    case .inProgress: tally[.inProgress]
    case .overdue: tally[.overdue]
    case .noReport: tally[.noReport]
    case .notFulfilled: tally[.notFulfilled]
    case .ahead: tally[.dueSoon] + tally[.upcoming]
    case .cancelled: tally[.cancelled]
    case .undated: tally[.undated]
    }
  }
}

extension PeriodReport {
  /// The name of the figure that is no figure: the coordinator's own word on how the period went (rule 23).
  public static let levelName = "уровень"

  /// A frozen figure's number; nil when the report has none of this name, or no number.
  public func frozen(_ figure: FrozenFigure) -> Int? {
    figures.first { $0.name == figure.rawValue }.flatMap { Int($0.value) }
  }

  /// The level that the coordinator states; nil when none is stated.
  public var level: String? {
    figures.first { $0.name == PeriodReport.levelName }?.value
  }

  /// Whether any figure is frozen.
  public var isFrozen: Bool { FrozenFigure.allCases.contains { frozen($0) != nil } }
}

extension Municipality {
  /// The coordinator's report on a period of a roadmap; of several the one dated last.
  public func report(on period: ReportingPeriod, of roadmap: Roadmap.ID) -> PeriodReport? {
    reports.filter { $0.period == period && $0.roadmap == roadmap }.max { $0.date < $1.date }
  }
}
