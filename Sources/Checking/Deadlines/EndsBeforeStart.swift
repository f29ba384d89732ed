import Diagnostics
import Monitoring
import Schedules

/// A range that ends before it begins: «с 15 по 1 марта».
enum EndsBeforeStart: RemarkRule {
  static let id = "ends-before-start"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Срок кончается раньше, чем начинается."
  static let kind = ScheduleRemark.Kind.endsBeforeStart

  static func wording(_ phrase: String, _ text: String) -> (message: String, remedy: String) {
    ("В сроке \(phrase.quoted) конец раньше начала", "поменяйте даты местами или исправьте год")
  }
}
