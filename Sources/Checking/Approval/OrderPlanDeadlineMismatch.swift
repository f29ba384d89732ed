import Diagnostics
import Monitoring
import Schedules

/// The order's task and the plan's row say the same and name different deadlines.
enum OrderPlanDeadlineMismatch: RoadmapRule {
  static let id = "order-plan-deadline-mismatch"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Поручение приказа и строка карты об одном и том же, а сроки разные."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let tasks = plan.roadmap.sections.filter(Plan.isOrderTasks).flatMap(\.activities)
    guard !tasks.isEmpty else { return [] }
    let rows = plan.rows.map { (activity: $0, stems: stems($0)) }
    return tasks.compactMap { task in
      guard let due = task.schedule.occurrences.last?.due, !task.printedOccurrences.isEmpty else {
        return nil
      }
      let own = stems(task)
      let other = rows.first { row in
        isSame(own, row.stems) && row.activity.schedule.occurrences.contains { $0.due != due }
          && !row.activity.schedule.occurrences.contains { $0.due == due }
      }
      return other.map { mismatch(task, $0.activity) }
    }
  }

  private static func mismatch(_ task: Activity, _ row: Activity) -> Diagnostic {
    finding(
      at: task.scheduleOrigin,
      "Поручение \(task.title.quoted) со сроком \(task.schedule.phrase.quoted) и мероприятие \(row.caption) "
        + "со сроком \(row.schedule.phrase.quoted) об одном и том же",
      remedy: "назовите один срок; если так напечатано, объясните в «учтено», какой срок главный")
  }

  /// Three telling words, and more than half of the longer title's.
  private static func isSame(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let shared = left.intersection(right).count
    return shared >= 3 && shared * 2 > max(left.count, right.count)
  }

  private static func stems(_ activity: Activity) -> Set<String> {
    let stems = activity.title.tellingStems.filter { !common.contains($0) }
    return Set(stems.map { $0 == "школьн" ? "школ" : $0 })
  }

  /// What the title of nearly any row says.
  private static let common = Set(
    [
      "проведение", "провести", "организация", "обеспечить", "обеспечение", "осуществить", "разработка",
      "разработать", "подготовка", "предоставление", "предоставить", "мероприятий", "работы", "целью",
      "реализации",
    ].map(\.stem))
}
