import Diagnostics
import Monitoring
import Schedules

/// A phrase without a day that has a likely one: «в конце учебного года» (rule 35).
enum LikelyReading: RemarkRule {
  static let id = "likely-reading"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Дня в сроке нет, но его можно предположить."
  static let kind = ScheduleRemark.Kind.likelyReading

  static func wording(_ phrase: String, _ text: String) -> (message: String, remedy: String) {
    (
      "В сроке \(phrase.quoted) дня нет, на сайте он стоит без даты; вероятно, имеется в виду: \(text)",
      "если это верно, так и напишите"
    )
  }
}
