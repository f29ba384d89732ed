import Diagnostics
import Monitoring
import Schedules

/// Printed days lie in a year of which `calendar.md` says nothing.
enum CalendarYearMissing: Rule {
  static let id = "calendar-year-missing"
  static let severity = Diagnostic.Severity.notice
  static let summary = "В calendar.md нет переносов выходных за год, в котором есть сроки."

  static func findings(in content: Content) -> [Diagnostic] {
    let days = content.plans.flatMap { $0.activities.flatMap(\.printedDays) }
    let missing = Set(days.map(\.year)).subtracting(content.calendar.knownYears)
    return missing.sorted().map { year in
      finding(
        at: Origin(path: "calendar.md", line: 0),
        "Переносов выходных за \(year) год в calendar.md нет: учтены только выходные и праздники закона",
        remedy: "допишите «\(year): […]» в «выходные»; если переносов нет, пустой список «\(year): []»")
    }
  }
}
