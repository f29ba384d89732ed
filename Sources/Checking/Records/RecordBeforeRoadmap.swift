import Diagnostics
import Monitoring
import Schedules

/// A record is dated before the roadmap began.
enum RecordBeforeRoadmap: MunicipalityRule {
  static let id = "record-before-roadmap"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Запись датирована раньше, чем началась карта."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let starts = Dictionary(municipality.roadmaps.map { ($0.id, start(of: $0)) }) { first, _ in first }
    return municipality.statements.compactMap { statement in
      guard let start = starts[statement.roadmap], statement.date < start else { return nil }
      return finding(
        at: statement.origin,
        "Запись о мероприятии \(statement.activity.text) от \(statement.date.russian) раньше начала карты "
          + "\(statement.roadmap.text.inQuotes): \(start.russian)",
        remedy: "проверьте «дата» и «карта»")
    }
  }

  private static func start(of roadmap: Roadmap) -> Day {
    let period = roadmap.period
    // August before a school year is its preparation (rule 29).
    let first = period.form == .schoolYear ? period.first.advanced(by: -31) : period.first
    return min(first, roadmap.order?.date ?? first)
  }
}
