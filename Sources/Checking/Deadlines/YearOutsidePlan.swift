import Diagnostics
import Monitoring
import Schedules

/// A printed year lies before the plan's period: «Январь – апрель 2003 года» in a plan of 2023 (rule 25).
enum YearOutsidePlan: ActivityRule {
  static let id = "year-outside-plan"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Год в сроке не входит в период карты."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    let period = plan.roadmap.period
    guard isBroken(activity, period), !DeadlineAfterPlan.isBroken(activity, period) else { return [] }
    let years = activity.schedule.phrase.printedYears.filter {
      !(period.first.year...period.last.year).contains($0)
    }
    let named = years.first.map { "год \($0)" } ?? "год"
    return [
      finding(
        at: activity.scheduleOrigin,
        "В сроке \(activity.schedule.phrase.quoted) \(named) не входит в период карты (\(plan.roadmap.periodText))",
        remedy: remedy(period), words: years.first.map { String($0) } ?? "")
    ]
  }

  static func isBroken(_ activity: Activity, _ period: PlanPeriod) -> Bool {
    if activity.hasRemark(.yearOutsidePlan) { return true }
    // August before a school year is its preparation (rule 29).
    let first = period.form == .schoolYear ? period.first.advanced(by: -31) : period.first
    return activity.schedule.occurrences.contains { $0.isOutsidePeriod || $0.due < first }
  }

  private static func remedy(_ period: PlanPeriod) -> String {
    let years =
      period.first.year == period.last.year ? "по смыслу \(period.first.year)" : "сверьте с приказом"
    return "если это опечатка, исправьте год (\(years)); если год напечатан в приказе, объясните в «учтено»"
  }
}
