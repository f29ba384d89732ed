import Diagnostics
import Monitoring
import Schedules

/// A repetition runs on after the plan's end.
enum RecurrenceBeyondPlan: ActivityRule {
  static let id = "recurrence-beyond-plan"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Повторение продолжается после окончания карты."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    let last = plan.roadmap.period.last
    for part in activity.schedule.parts {
      guard case .every(let recurrence) = part.kind, recurrence.until > last, recurrence.opens <= last else {
        continue
      }
      return [
        finding(
          at: activity.scheduleOrigin,
          "Повторение \(activity.schedule.phrase.quoted) идёт до \(recurrence.until.russian), "
            + "а карта кончается \(last.russian)",
          remedy: "укажите последний день не позже \(last.russian) или продлите «период»")
      ]
    }
    return []
  }
}
