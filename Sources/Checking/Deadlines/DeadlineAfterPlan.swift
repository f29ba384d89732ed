import Diagnostics
import Monitoring
import Schedules

/// The whole window of a deadline lies after the plan's end: «январь 2021 г.» in a plan of 2020.
enum DeadlineAfterPlan: ActivityRule {
  static let id = "deadline-after-plan"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Срок начинается уже после окончания карты."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard isBroken(activity, plan.roadmap.period) else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "Срок \(activity.schedule.phrase.quoted) начинается после окончания карты: "
          + "последний день \(plan.roadmap.period.last.russian)",
        remedy: "исправьте срок или продлите «период»; если так в приказе, объясните в «учтено»")
    ]
  }

  static func isBroken(_ activity: Activity, _ period: PlanPeriod) -> Bool {
    activity.hasRemark(.afterPlan) || activity.schedule.occurrences.contains { $0.opens > period.last }
  }
}
