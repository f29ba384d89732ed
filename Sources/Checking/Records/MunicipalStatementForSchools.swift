import Diagnostics
import Monitoring

/// The municipality speaks of a duty of every school without saying that it speaks for them (rule 16).
enum MunicipalStatementForSchools: MunicipalityRule {
  static let id = "municipal-statement-for-schools"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Запись без школы о том, что должна сделать каждая школа."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let activities = RecordedActivities(of: municipality)
    return municipality.statements.compactMap { statement in
      guard statement.school == nil, !statement.speaksForSchools, let entry = activities[statement],
        entry.schools != nil, entry.owner == nil
      else { return nil }
      return finding(
        at: statement.origin,
        "Запись о мероприятии \(entry.activity.caption) без школы, а срок есть у каждой школы: "
          + "запись останется только в истории",
        remedy: "добавьте «школа» или строку «За школы: все»")
    }
  }
}
