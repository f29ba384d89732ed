import Diagnostics
import Monitoring
import Schedules

/// «В течение учебного года» in a plan that is not made for one school year (rule 29).
enum AmbiguousSchoolYear: ActivityRule {
  static let id = "ambiguous-school-year"
  static let severity = Diagnostic.Severity.warning
  static let summary = "«Учебный год» без дат в карте, которая составлена не на один учебный год."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard plan.roadmap.period.form != .schoolYear, isMeant(in: activity.schedule) else { return [] }
    let period = plan.roadmap.periodText
    return [
      finding(
        at: activity.scheduleOrigin,
        "В сроке \(activity.schedule.phrase.quoted) не видно, какой учебный год имеется в виду: "
          + "карта составлена на \(period)",
        remedy: "допишите годы, например «в течение 2022/23 учебного года»")
    ]
  }

  private static func isMeant(in schedule: Schedule) -> Bool {
    if schedule.remarks.contains(where: { $0.kind == .schoolYearInCalendarPlan }) { return true }
    guard schedule.phrase.printedYears.isEmpty, schedule.phrase.hasWord(beginning: "учебн") else {
      return false
    }
    return schedule.parts.contains { if case .throughout = $0.kind { true } else { false } }
  }
}
