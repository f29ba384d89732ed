import Diagnostics
import Monitoring
import Schedules

/// A record that lies after the site's report date, and is not counted; said once for a file.
enum FutureRecord: Rule {
  static let id = "future-record"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Запись позже даты отчёта или позже дня, когда её сдали."

  static func findings(in content: Content) -> [Diagnostic] {
    content.municipalities.flatMap { municipality in
      var seen = Set<Statement.RecordID>()
      return municipality.statements.compactMap { statement -> Diagnostic? in
        guard let fault = fault(statement, content.settings.reportDate),
          seen.insert(statement.record).inserted
        else {
          return nil
        }
        return finding(fault.severity, at: statement.origin, fault.message, remedy: fault.remedy)
      }
    }
  }

  private static func fault(
    _ statement: Statement, _ asOf: Day?
  ) -> (severity: Diagnostic.Severity, message: String, remedy: String)? {
    if statement.date > statement.reported {
      return (
        .warning,
        "Запись от \(statement.date.russian) сдана \(statement.reported.russian), раньше, чем это произошло",
        "исправьте «дата» или «сдано»"
      )
    }
    guard let asOf, statement.reported > asOf else { return nil }
    return (
      .notice,
      "Запись сдана \(statement.reported.russian), после даты отчёта \(asOf.russian), и не учитывается",
      "проверьте дату записи; если всё верно, она войдёт в отчёт на более позднюю дату"
    )
  }
}
