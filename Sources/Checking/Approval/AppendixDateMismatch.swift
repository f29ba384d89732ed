import Diagnostics
import Monitoring
import Schedules

/// The appendix cites another date than its order bears.
enum AppendixDateMismatch: RoadmapRule {
  static let id = "appendix-date-mismatch"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В приложении указана другая дата приказа."

  static func findings(in plan: Plan) -> [Diagnostic] {
    guard let order = plan.roadmap.order?.date, let appendix = plan.roadmap.appendix,
      let date = appendix.date,
      date != order
    else { return [] }
    return [
      finding(
        at: appendix.origin,
        "В приложении указан приказ от \(date.russian), а сам приказ от \(order.russian)",
        remedy: "сверьте с подлинником; если так напечатано, объясните в «учтено»")
    ]
  }
}
