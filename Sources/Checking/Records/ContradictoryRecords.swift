import Diagnostics
import Monitoring
import Schedules

/// Two statements of one day about one duty say different things, and neither corrects the other.
enum ContradictoryRecords: MunicipalityRule {
  static let id = "contradictory-records"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Две записи одного дня об одном сроке противоречат друг другу."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    var first: [Subject: Statement] = [:]
    return municipality.statements.compactMap { statement in
      let subject = Subject(statement)
      guard let earlier = first[subject] else {
        first[subject] = statement
        return nil
      }
      let corrects = statement.corrects == earlier.record || earlier.corrects == statement.record
      guard earlier.status != statement.status, !corrects else { return nil }
      return finding(
        at: statement.origin,
        "О мероприятии \(statement.activity.text) за \(statement.date.russian) сказано "
          + "и «\(earlier.statusWord)» (\(earlier.origin.path), строка \(earlier.origin.line)), и «\(statement.statusWord)»",
        remedy: "оставьте верную запись; в новой напишите «исправляет: \(earlier.record.text)»")
    }
  }

  /// What two statements have to share to speak of one duty.
  private struct Subject: Hashable {
    let roadmap: Roadmap.ID
    let activity: Activity.ID
    let school: School.ID?
    let date: Day
    let reported: Day
    let coverage: Statement.Coverage

    init(_ statement: Statement) {
      roadmap = statement.roadmap
      activity = statement.activity
      school = statement.school
      date = statement.date
      reported = statement.reported
      coverage = statement.coverage
    }
  }
}
