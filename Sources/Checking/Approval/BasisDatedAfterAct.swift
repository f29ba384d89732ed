import Diagnostics
import Monitoring
import Schedules

/// An order rests on an act that is dated after it.
enum BasisDatedAfterAct: RoadmapRule {
  static let id = "basis-dated-after-act"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Приказ ссылается на документ, подписанный позже него."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let acts = [plan.roadmap.order].compactMap { $0 } + plan.roadmap.amendments
    return acts.flatMap { act -> [Diagnostic] in
      guard let date = act.date else { return [] }
      let later = PrintedDate.all(in: act.basis).compactMap(\.wholeDay).filter { $0 > date }
      return later.map { basis in
        finding(
          at: act.origin,
          "Приказ от \(date.russian) опирается на документ от \(basis.russian), подписанный позже",
          remedy: "сверьте даты с подлинниками; если так напечатано, объясните в «учтено»")
      }
    }
  }
}
