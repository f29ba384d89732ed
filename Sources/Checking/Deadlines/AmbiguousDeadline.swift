import Diagnostics
import Monitoring
import Schedules

/// Two readings of a phrase were plausible, and one was taken.
enum AmbiguousDeadline: RemarkRule {
  static let id = "ambiguous-deadline"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Срок можно прочесть двояко."
  static let kind = ScheduleRemark.Kind.ambiguous

  static func wording(_ phrase: String, _ text: String) -> (message: String, remedy: String) {
    ("Срок \(phrase.quoted) можно прочесть двояко; взято: \(text)", "если это не так, напишите срок датами")
  }
}
