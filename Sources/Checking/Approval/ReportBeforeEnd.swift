import Diagnostics
import Monitoring
import Schedules

/// The report on the roadmap is due while activities are still to come.
enum ReportBeforeEnd: RoadmapRule {
  static let id = "report-before-end"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Отчёт о реализации карты нужен раньше, чем кончаются её мероприятия."

  static func findings(in plan: Plan) -> [Diagnostic] {
    plan.activities.filter { isFinalReport($0) }.compactMap { report in
      guard let due = report.schedule.occurrences.first?.due else { return nil }
      let later = plan.activities.filter { activity in
        activity.id != report.id && activity.printedOccurrences.contains { $0.due > due }
      }
      guard let last = later.flatMap(\.printedOccurrences).map(\.due).max() else { return nil }
      return finding(
        at: report.scheduleOrigin,
        "Отчёт \(report.caption) нужен к \(due.russian), а мероприятия \(later.map(\.caption).enumerated) "
          + "идут до \(last.russian)",
        remedy: "перенесите отчёт на конец карты или назовите его промежуточным")
    }
  }

  /// A single report on the carrying out of the plan; yearly, quarterly and interim ones are no last word.
  private static func isFinalReport(_ activity: Activity) -> Bool {
    let schedule = activity.schedule
    guard schedule.occurrences.count == 1, activity.printedOccurrences.count == 1 else { return false }
    if schedule.parts.contains(where: { if case .every = $0.kind { true } else { false } }) { return false }
    let words = activity.title.words
    let isInterim = words.contains { word in
      ["промежуточн", "квартал", "полугоди", "ежемесячн", "мониторинг", "ежегодн", "учебн", "школьн"]
        .contains { word.hasPrefix($0) }
    }
    let isReport = words.contains { word in ["отчет", "информаци", "сведени"].contains { word.hasPrefix($0) }
    }
    return isReport && !isInterim && words.isAboutCarryingOut
  }
}

extension [String] {
  /// Whether the words speak of carrying out the roadmap; «о реализации» alone is enough in an order's task.
  fileprivate var isAboutCarryingOut: Bool {
    guard let verb = firstIndex(where: { $0.hasPrefix("реализаци") || $0.hasPrefix("выполнени") }) else {
      return false
    }
    let next = dropFirst(verb + 1).prefix(3)
    return next.isEmpty || next.contains { $0.hasPrefix("карт") || $0 == "плана" || $0.hasPrefix("дорожн") }
      || next.first == "для"
  }
}
