import Diagnostics
import Monitoring
import Schedules

/// Several stages are named in a title, and one short deadline is given to all of them.
enum SeveralStagesOneDeadline: ActivityRule {
  static let id = "several-stages-one-deadline"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Названо несколько этапов, а срок у них один."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    let words = activity.title.words
    let named = stages.filter { stage in words.contains { $0.hasPrefix(stage.beginning) } }.map(\.name)
    guard named.count > 1, activity.schedule.occurrences.count == 1, isShort(activity)
    else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "У мероприятия \(activity.caption) этапы \(named.enumerated), а срок один: \(activity.schedule.phrase.quoted)",
        remedy: "назовите срок каждого этапа, например «входной до 01.03.2023, итоговый до 01.12.2023»")
    ]
  }

  /// A day or a window of two months at most; all through a year there is time for every stage.
  private static func isShort(_ activity: Activity) -> Bool {
    guard let only = activity.printedOccurrences.first else { return false }
    if case .by = activity.schedule.parts[only.part].kind { return true }
    return only.opens.distance(to: only.due) <= 62
  }

  private static let stages: [(beginning: String, name: String)] = [
    ("входн", "входной"), ("промежуточн", "промежуточный"), ("рубежн", "рубежный"), ("выходн", "выходной"),
    ("итогов", "итоговый"),
  ]
}
