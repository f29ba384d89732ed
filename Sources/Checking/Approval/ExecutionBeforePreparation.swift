import Diagnostics
import Monitoring
import Schedules

/// What has to be made first is due after what carries it out.
enum ExecutionBeforePreparation: RoadmapRule {
  static let id = "execution-before-preparation"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Выполнение назначено раньше, чем составление того, что выполняют."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let dated = plan.activities.filter { !$0.printedOccurrences.isEmpty }
    let made = dated.compactMap {
      subject(of: $0, after: ["составлен", "разработк", "формирован", "планирован"])
    }
    let carriedOut = dated.compactMap { subject(of: $0, after: ["выполнени", "реализаци", "исполнени"]) }
    return carriedOut.flatMap { done in
      made.filter { isSame($0.stems, done.stems) && isLater($0.activity, done.activity) }
        .map { finding(done.activity, $0.activity) }
    }
  }

  private static func finding(_ done: Activity, _ made: Activity) -> Diagnostic {
    finding(
      at: done.scheduleOrigin,
      "Мероприятие \(done.caption) выполняют в срок \(done.schedule.phrase.quoted), а готовят его "
        + "в мероприятии \(made.caption) позже, в срок \(made.schedule.phrase.quoted)",
      remedy: "поменяйте сроки или исправьте год")
  }

  /// What an activity whose title begins with such a word is about.
  private static func subject(
    of activity: Activity, after verbs: [String]
  ) -> (activity: Activity, stems: Set<String>)? {
    guard let first = activity.title.words.first, verbs.contains(where: { first.hasPrefix($0) }) else {
      return nil
    }
    return (activity, Set(activity.title.tellingStems.filter { $0 != first.stem }))
  }

  private static func isSame(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let shared = left.intersection(right).count
    return shared >= 3 && shared * 5 >= min(left.count, right.count) * 4
  }

  private static func isLater(_ made: Activity, _ done: Activity) -> Bool {
    guard let opens = made.printedOccurrences.map(\.opens).min(),
      let due = done.printedOccurrences.map(\.due).max()
    else { return false }
    // «До …» opens with the plan, so its day counts.
    let isBy = made.schedule.parts.allSatisfy { if case .by = $0.kind { true } else { false } }
    return (isBy ? made.printedOccurrences.map(\.due).min() ?? opens : opens) > due
  }
}
