import Diagnostics
import Schedules

/// A printed deadline on a weekday that a transfer or a decree made free, often after the plan was approved.
enum DeadlineOnDecreedDayOff: DayOffRule {
  static let id = "deadline-on-decreed-day-off"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Напечатанный день срока объявлен нерабочим."

  static func concerns(_ reason: DayOffReason) -> Bool { reason == .decreed }

  static func name(_ day: Day, _ reason: DayOffReason) -> String {
    day.weekday.russian + ", объявлен нерабочим"
  }
}
