import Schedules

/// A coordinator's word that speaks for a roadmap instead of its worst duty (rule 23).
public struct StatedLevel: Hashable, Sendable {
  /// The level in the coordinator's words.
  public let level: String
  /// The report that states it.
  public let report: PeriodReport
}

extension RoadmapReport {
  /// The level of the newest report by the report date that states one, when it is newer than every trouble.
  public func statedLevel(in municipality: Municipality) -> StatedLevel? {
    let stating = municipality.reports.filter {
      $0.roadmap == roadmap.id && $0.date <= day && $0.level != nil
    }
    guard let newest = stating.max(by: { $0.date < $1.date }), let level = newest.level else { return nil }
    let troubles = lines.flatMap(\.occurrences).filter { $0.isCounted && $0.assessment.kind.isTrouble }
    guard troubles.allSatisfy({ $0.troubledSince < newest.date }) else { return nil }
    return StatedLevel(level: level, report: newest)
  }
}

extension AssessedOccurrence {
  /// The day since which it is in trouble: the day after the deadline, or the day it was stated not fulfilled.
  public var troubledSince: Day {
    let passed = due.advanced(by: 1)
    guard assessment.kind == .notFulfilled, let said = lastStatement?.reported else { return passed }
    return said
  }
}
