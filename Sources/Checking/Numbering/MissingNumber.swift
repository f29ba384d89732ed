import Diagnostics
import Monitoring

/// A row without a number in a section whose other rows have one.
enum MissingNumber: RoadmapRule {
  static let id = "missing-number"
  static let severity = Diagnostic.Severity.warning
  static let summary = "У строки нет номера, хотя у соседних он есть."

  static func findings(in plan: Plan) -> [Diagnostic] {
    plan.roadmap.sections.filter { !Plan.isOrderTasks($0) }.flatMap { section -> [Diagnostic] in
      guard section.activities.contains(where: { !$0.number.isEmpty }) else { return [] }
      return section.activities.filter(\.number.isEmpty).map { activity in
        finding(
          at: activity.origin, "У мероприятия \(activity.title.quoted) нет номера, а у соседних он есть",
          remedy: "если номера нет и в приказе, дайте строке «Код» и объясните в «учтено»")
      }
    }
  }
}
