import Diagnostics
import Monitoring
import Schedules

/// A plan of several years in which whole years have nothing dated.
enum PlanYearsWithoutActivities: RoadmapRule {
  static let id = "plan-years-without-activities"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В карте на несколько лет есть годы без единого мероприятия с датой."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let period = plan.roadmap.period
    guard period.first.year < period.last.year, period.form == .severalYears else { return [] }
    let dated = plan.activities.flatMap { $0.schedule.occurrences }.filter { !$0.isThroughout }
    guard !dated.isEmpty else { return [] }
    let years = Set(dated.flatMap { [$0.opens.year, $0.due.year] })
    let empty = (period.first.year...period.last.year).filter { !years.contains($0) }
    guard !empty.isEmpty else { return [] }
    return [
      finding(
        at: plan.roadmap.origin,
        "Карта составлена на \(plan.roadmap.periodText), но ни одно мероприятие не имеет срока "
          + "в \(empty.map { String($0) }.enumerated) году",
        remedy: "допишите мероприятия этих лет или сократите «период»", words: plan.roadmap.periodText)
    ]
  }
}
