import Diagnostics
import Monitoring

/// The appendix cites another order number than its order bears.
enum AppendixNumberMismatch: RoadmapRule {
  static let id = "appendix-number-mismatch"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В приложении указан другой номер приказа."

  static func findings(in plan: Plan) -> [Diagnostic] {
    guard let order = plan.roadmap.order, let appendix = plan.roadmap.appendix, !order.number.isEmpty,
      !appendix.number.isEmpty, order.number.words != appendix.number.words
    else { return [] }
    return [
      finding(
        at: appendix.origin,
        "В приложении указан приказ № \(appendix.number), а сам приказ № \(order.number)",
        remedy: "сверьте с подлинником; если так напечатано, объясните в «учтено»")
    ]
  }
}
