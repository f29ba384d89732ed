import Diagnostics
import Monitoring
import Schedules

/// A deadline rests on a schedule («по графику», «по плану СОИРО») that is nowhere linked.
enum ScheduleNotAttached: ActivityRule {
  static let id = "schedule-not-attached"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Срок отсылает к графику или плану, а сам он не приложен."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard let detail = reference(in: activity.schedule), !activity.hasLink,
      !plan.roadmap.documents.contains(where: { answers($0, detail) })
    else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "Срок \(activity.schedule.phrase.quoted) отсылает к графику, который не приложен",
        remedy: "дайте ссылку на график в тексте мероприятия или добавьте его в «документы» карты")
    ]
  }

  private static func reference(in schedule: Schedule) -> String? {
    for part in schedule.parts {
      if case .undated(.bySchedule, let detail) = part.kind { return detail }
    }
    return nil
  }

  /// Whether a linked document is the schedule meant: it is called so, and bears the owner's name if there is one.
  private static func answers(_ document: CycleDocument, _ detail: String) -> Bool {
    guard document.target != .none else { return false }
    let title = Set(document.title.tellingStems)
    let names = detail.tellingStems.filter { !["график", "план", "отдель", "соотве"].contains($0) }
    return names.isEmpty ? title.contains("график") : title.isSuperset(of: names)
  }
}

extension Activity {
  /// Whether its texts link to anything.
  fileprivate var hasLink: Bool { (body.pieces + result.pieces).contains { $0.contains("href=") } }
}
