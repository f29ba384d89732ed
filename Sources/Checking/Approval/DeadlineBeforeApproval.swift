import Diagnostics
import Monitoring
import Schedules

/// A deadline was over before the order that set it was signed.
enum DeadlineBeforeApproval: ActivityRule {
  static let id = "deadline-before-approval"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Срок прошёл раньше, чем подписан приказ."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard let approval = plan.approval,
      let passed = activity.printedOccurrences.first(where: { $0.due < approval && !$0.isOutsidePeriod }),
      !YearOutsidePlan.isBroken(activity, plan.roadmap.period)
    else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "Срок \(activity.schedule.phrase.quoted) прошёл \(passed.due.russian), "
          + "раньше приказа от \(approval.russian)",
        remedy: "проверьте срок и дату приказа; если так напечатано, объясните в «учтено»")
    ]
  }
}
