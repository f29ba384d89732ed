import Diagnostics
import Schedules

/// A printed deadline on a Saturday or Sunday.
enum DeadlineOnWeekend: DayOffRule {
  static let id = "deadline-on-weekend"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Напечатанный день срока приходится на выходной."

  static func concerns(_ reason: DayOffReason) -> Bool { reason == .weekend }

  static func name(_ day: Day, _ reason: DayOffReason) -> String { day.weekday.russian }
}
