import Diagnostics
import Monitoring
import Schedules

/// A duty is reported on after it was cancelled.
enum RecordAfterCancellation: MunicipalityRule {
  static let id = "record-after-cancellation"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Запись о том, что раньше отменено."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    var cancelled: [Subject: [Statement]] = [:]
    return municipality.statements.compactMap { statement in
      let subject = Subject(statement)
      if statement.status == .cancelled {
        cancelled[subject, default: []].append(statement)
        return nil
      }
      let end = cancelled[subject]?.first { concerns($0, statement) && statement.corrects != $0.record }
      return end.map { end in
        finding(
          at: statement.origin,
          "Мероприятие \(statement.activity.text) отменено записью от \(end.date.russian), "
            + "а запись от \(statement.date.russian) говорит «\(statement.statusWord)»",
          remedy: "если отмена ошибочна, напишите «исправляет: \(end.record.text)»")
      }
    }
  }

  private static func concerns(_ end: Statement, _ later: Statement) -> Bool {
    switch (end.coverage, later.coverage) {
    case (.from(let day), .unsaid): return later.date >= day
    case (let end, let later): return end == later
    }
  }

  private struct Subject: Hashable {
    let roadmap: Roadmap.ID
    let activity: Activity.ID
    let school: School.ID?

    init(_ statement: Statement) {
      roadmap = statement.roadmap
      activity = statement.activity
      school = statement.school
    }
  }
}
