import Monitoring
import Schedules

extension Wording {
  /// More days than this are not listed one by one.
  private static let listed = 4

  /// What a deadline's words mean in days: `до 31 мая и до 31 декабря 2023`.
  static func meaning(of schedule: Schedule, as occurrences: [AssessedOccurrence], on day: Day) -> String {
    guard let first = occurrences.first, let last = occurrences.last else { return undated(schedule) }
    if occurrences.count == 1 { return window(first) }
    if occurrences.contains(where: { !$0.deadline.current.label.isEmpty }) {
      return capitalized(occurrences.map(stage).joined(separator: "; "))
    }
    if occurrences.count <= listed { return capitalized(listing(occurrences.map(\.due))) }
    let range =
      "\(deadlines(occurrences.count)): первый до \(date(first.due)), последний до \(date(last.due))"
    guard let next = occurrences.first(where: { $0.due >= day }), next.due != first.due else { return range }
    return "\(range), ближайший до \(date(next.due))"
  }

  /// The day that decides a row of the plan; says how many there are when there are several.
  static func nextDay(of report: ActivityReport, on day: Day) -> String {
    let lines = report.lines
    guard let occurrences = lines.first?.occurrences, let last = occurrences.last else { return "" }
    let deciding = lines.lazy.compactMap { $0.deciding(on: day) }.min { $0.due < $1.due } ?? last
    let days = "до \(dateWithWeekday(deciding.due))"
    return occurrences.count == 1 ? days : "\(deadlines(occurrences.count)); \(days)"
  }

  private static func window(_ occurrence: AssessedOccurrence) -> String {
    let current = occurrence.deadline.current
    let due = "до \(dateWithWeekday(occurrence.due))"
    if current.isThroughout { return "Весь период, с \(date(current.opens)) \(due)" }
    return capitalized(due)
  }

  private static func stage(_ occurrence: AssessedOccurrence) -> String {
    let label = occurrence.deadline.current.label
    return label.isEmpty ? "до \(date(occurrence.due))" : "\(label) — до \(date(occurrence.due))"
  }

  /// Days in a row; a year that all share is said once, at the end.
  private static func listing(_ days: [Day]) -> String {
    let isOneYear = Set(days.map(\.year)).count == 1
    let words = days.enumerated().map { place, day in
      "до \(isOneYear && place < days.count - 1 ? dayAndMonth(day) : date(day))"
    }
    return words.dropLast().joined(separator: ", ") + " и " + (words.last ?? "")
  }

  /// Why a deadline has no day.
  private static func undated(_ schedule: Schedule) -> String {
    for part in schedule.parts {
      guard case .undated(let reason, _) = part.kind else { continue }
      switch reason {
      case .asNeeded: return "Календарной даты нет: делается, когда понадобится"
      case .bySchedule: return "Календарной даты нет: срок в другом документе, на который ссылается план"
      case .onEvent: return "Календарной даты нет: срок зависит от события"
      }
    }
    return "Календарной даты нет"
  }
}
