import Diagnostics
import Monitoring

/// Nobody answers for an activity.
enum NoResponsible: RoadmapRule {
  static let id = "no-responsible"
  static let severity = Diagnostic.Severity.warning
  static let summary = "За мероприятие никто не отвечает."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let activities = plan.activities
    let orphans = activities.filter(\.parties.isEmpty)
    if orphans.count == activities.count, orphans.count > 1 {
      return [
        finding(
          at: plan.roadmap.origin, "Ни у одного мероприятия карты не назван исполнитель",
          remedy: "добавьте «Исполнители» к мероприятиям")
      ]
    }
    return orphans.map { activity in
      finding(
        at: activity.partiesOrigin, "У мероприятия \(activity.caption) не назван исполнитель",
        remedy: "добавьте строку «Исполнители: …»")
    }
  }
}
