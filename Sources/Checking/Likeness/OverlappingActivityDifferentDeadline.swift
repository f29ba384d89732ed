import Diagnostics
import Monitoring

/// Two activities ask for the same thing in a long run of equal words and name different deadlines.
enum OverlappingActivityDifferentDeadline: RoadmapRule {
  static let id = "overlapping-activity-different-deadline"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Два мероприятия длинным куском текста говорят об одном, а сроки разные."

  /// How many equal words in a row are no chance.
  private static let length = 10

  static func findings(in plan: Plan) -> [Diagnostic] {
    let activities = plan.activities
    let shared = placesByRun(activities).filter { $0.value.count == 2 }
    guard !shared.isEmpty else { return [] }
    let usual = runs(plan.roadmap.title.words).union(runs(plan.roadmap.body.plain.words))
    var found: [Diagnostic] = []
    var reported = Set<[Int]>()
    for places in shared.filter({ !usual.contains($0.key) }).map(\.value).sorted(by: {
      $0.lexicographicallyPrecedes($1)
    }) {
      // A run in three titles is a set phrase of the plan.
      guard reported.insert(places).inserted else { continue }
      let (first, second) = (activities[places[0]], activities[places[1]])
      if !second.hasDeadline(of: first), first.title.words != second.title.words {
        found.append(finding(first, second))
      }
    }
    return found
  }

  private static func placesByRun(_ activities: [Activity]) -> [[String]: [Int]] {
    var places: [[String]: [Int]] = [:]
    for (place, activity) in activities.enumerated() {
      for run in runs(activity.title.words) { places[run, default: []].append(place) }
    }
    return places
  }

  private static func runs(_ words: [String]) -> Set<[String]> {
    guard words.count >= length else { return [] }
    return Set((0...words.count - length).map { Array(words[$0..<$0 + length]) })
  }

  private static func finding(_ first: Activity, _ second: Activity) -> Diagnostic {
    finding(
      at: second.scheduleOrigin,
      "Мероприятия \(first.caption) и \(second.caption) говорят об одном, а сроки разные: "
        + "\(first.schedule.phrase.quoted) и \(second.schedule.phrase.quoted)",
      remedy: "назовите один срок или разделите, что сделать к каждому")
  }
}
