import Diagnostics
import Monitoring
import Schedules

/// A printed weekday that its date does not have: «22.04 (пт)» on a Monday.
enum WrongWeekday: RemarkRule {
  static let id = "wrong-weekday"
  static let severity = Diagnostic.Severity.warning
  static let summary = "День недели не подходит к дате."
  static let kind = ScheduleRemark.Kind.wrongWeekday

  static func wording(_ phrase: String, _ text: String) -> (message: String, remedy: String) {
    let day = text.filter { $0 != "(" && $0 != ")" }
    return (
      "В сроке \(phrase.quoted) день недели не подходит к дате: «\(day)»", "исправьте дату или день недели"
    )
  }
}
