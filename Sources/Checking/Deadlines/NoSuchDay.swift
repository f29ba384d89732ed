import Diagnostics
import Monitoring
import Schedules

/// A date that the calendar does not have: «31 июня».
enum NoSuchDay: RemarkRule {
  static let id = "no-such-day"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Такого дня нет в календаре."
  static let kind = ScheduleRemark.Kind.noSuchDay

  static func wording(_ phrase: String, _ text: String) -> (message: String, remedy: String) {
    ("В сроке \(phrase.quoted) назван день, которого нет в календаре", "исправьте день или месяц")
  }
}
