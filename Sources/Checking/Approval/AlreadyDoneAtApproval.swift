import Diagnostics
import Monitoring
import Schedules

/// The plan asks for what its own order has already done: to make the roadmap, to appoint the coordinator.
enum AlreadyDoneAtApproval: RoadmapRule {
  static let id = "already-done-at-approval"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Мероприятие требует того, что уже сделано самим приказом."

  static func findings(in plan: Plan) -> [Diagnostic] {
    guard let order = plan.roadmap.order, let approval = order.date, plan.roadmap.school == nil else {
      return []
    }
    return plan.rows.compactMap { activity in
      guard let first = activity.printedOccurrences.first, isAhead(first, of: approval, in: activity),
        let deed = deed(of: activity, in: plan.roadmap)
      else { return nil }
      return finding(
        at: activity.origin,
        "Мероприятие \(activity.caption) со сроком \(activity.schedule.phrase.quoted) уже выполнено приказом "
          + "от \(approval.russian): \(deed)",
        remedy: "внесите запись «выполнено» с датой приказа или уточните, что ещё нужно сделать")
    }
  }

  /// A window that holds the day of the order agrees with it; a day or a window after it does not.
  private static func isAhead(_ occurrence: Occurrence, of approval: Day, in activity: Activity) -> Bool {
    guard occurrence.due > approval else { return false }
    if case .by = activity.schedule.parts[occurrence.part].kind { return true }
    return occurrence.opens > approval
  }

  private static func deed(of activity: Activity, in roadmap: Roadmap) -> String? {
    let words = activity.title.words
    if makesRoadmap(words) || resultApprovesRoadmap(activity) { return "карта утверждена" }
    if let name = roadmap.coordinator?.name, !name.isEmpty, appointsCoordinator(words) {
      return "координатор назначен"
    }
    if approvesGroup(words), roadmap.mentionsApprovedGroup { return "рабочая группа утверждена" }
    return nil
  }

  private static func makesRoadmap(_ words: [String]) -> Bool {
    guard let verb = words.first,
      ["разработк", "утвержден", "формирован"].contains(where: { verb.hasPrefix($0) })
    else { return false }
    let object = words.dropFirst().drop { ["муниципальной", "муниципального", "районной"].contains($0) }
      .prefix(2)
    let plans = [["дорожной", "карты"], ["плана", "мероприятий"], ["плана", "графика"]]
    let isOthers = words.contains { word in
      ["школ", "учрежден", "образовательн"].contains { word.hasPrefix($0) }
    }
    let isApproval = verb.hasPrefix("утвержден")
    return plans.contains(Array(object)) && (isApproval || !isOthers)
  }

  private static func resultApprovesRoadmap(_ activity: Activity) -> Bool {
    let result = activity.result.plain.words
    guard let first = result.first, first.hasPrefix("утвержден"), result.contains("муниципальный") else {
      return false
    }
    return result.contains("план") || result.contains("карта")
  }

  private static func appointsCoordinator(_ words: [String]) -> Bool {
    guard let verb = words.first, ["назначен", "закреплен"].contains(where: { verb.hasPrefix($0) }) else {
      return false
    }
    return zip(words, words.dropFirst()).contains {
      $0.hasPrefix("муниципальн") && ($1.hasPrefix("координатор") || $1.hasPrefix("куратор"))
    }
  }

  private static func approvesGroup(_ words: [String]) -> Bool {
    guard let verb = words.first, verb.hasPrefix("утвержден") else { return false }
    return words.contains { $0.hasPrefix("групп") } && words.contains { $0.hasPrefix("рабоч") }
  }
}

extension Roadmap {
  /// Whether the plan's own text says that the order approved a working group.
  fileprivate var mentionsApprovedGroup: Bool {
    let words = body.plain.words
    return words.contains { $0.hasPrefix("утвер") } && words.contains { $0.hasPrefix("групп") }
  }
}
