import Diagnostics
import Monitoring
import Schedules

/// A deadline that hangs on an event and gives no day: «по мере поступления документа».
enum UndatableDeadline: ActivityRule {
  static let id = "undatable-deadline"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Срок зависит от события, день из него не вычислить."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    let hangsOnEvent = activity.schedule.parts.contains {
      if case .undated(.onEvent, _) = $0.kind { true } else { false }
    }
    guard hangsOnEvent, !activity.isDated else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "Из срока \(activity.schedule.phrase.quoted) нельзя вычислить день: на сайте он стоит без даты",
        remedy: "когда событие наступит, допишите день: «до …»")
    ]
  }
}
