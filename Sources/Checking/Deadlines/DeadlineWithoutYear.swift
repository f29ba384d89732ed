import Diagnostics
import Monitoring
import Schedules

/// Days and months without a year; said once for a roadmap, because a whole plan is usually written so.
enum DeadlineWithoutYear: RoadmapRule {
  static let id = "deadline-without-year"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Дни и месяцы напечатаны без года."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let concerned = plan.roadmap.sections.filter { $0.month == nil }.flatMap(\.activities).filter(isBroken)
    guard let first = concerned.first else { return [] }
    let isLong = plan.roadmap.period.form == .severalYears
    let reading = isLong ? "каждый год карты" : "год карты"
    return [
      finding(
        at: first.scheduleOrigin,
        "Без года напечатаны сроки мероприятий \(concerned.map(\.caption).enumerated): "
          + "взят \(reading) (\(plan.roadmap.periodText))",
        remedy: isLong ? "допишите годы или «ежегодно»" : "ничего не нужно, если так и задумано")
    ]
  }

  private static func isBroken(_ activity: Activity) -> Bool {
    if activity.hasRemark(.eachYear) { return true }
    let phrase = activity.schedule.phrase
    guard !activity.printedOccurrences.isEmpty, phrase.printedYears.isEmpty else { return false }
    if activity.schedule.parts.contains(where: { if case .every = $0.kind { true } else { false } }) {
      return false
    }
    return !PrintedDate.all(in: phrase).contains { $0.year != nil }
  }
}
