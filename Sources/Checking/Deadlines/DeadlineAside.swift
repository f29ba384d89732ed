import Diagnostics
import Monitoring
import Schedules

/// A bracket or a time of day that was kept as a note (rule 34).
enum DeadlineAside: RemarkRule {
  static let id = "deadline-aside"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Часть срока понята как примечание и на день не влияет."
  static let kind = ScheduleRemark.Kind.aside

  static func wording(_ phrase: String, _ text: String) -> (message: String, remedy: String) {
    (
      "В сроке \(phrase.quoted) слова \(text.quoted) поняты как примечание и на день не влияют",
      "если в них день, вынесите его из скобок"
    )
  }
}
