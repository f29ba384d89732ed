import Diagnostics
import Schedules

/// A printed deadline on a public holiday of Art. 112 of the Labour Code.
enum DeadlineOnHoliday: DayOffRule {
  static let id = "deadline-on-holiday"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Напечатанный день срока праздничный."

  static func concerns(_ reason: DayOffReason) -> Bool {
    if case .holiday = reason { true } else { false }
  }

  static func name(_ day: Day, _ reason: DayOffReason) -> String {
    if case .holiday(let name) = reason { name } else { day.weekday.russian }
  }
}
