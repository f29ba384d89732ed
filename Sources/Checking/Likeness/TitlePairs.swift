import Monitoring

/// Which activities of a plan are called alike, found by dictionaries and not by comparing each with each.
struct TitlePairs {
  /// Pairs whose titles are the same words, or of which one goes on where the other ends.
  private(set) var same: [(first: Activity, second: Activity)] = []
  /// Pairs whose titles differ by endings only.
  private(set) var near: [(first: Activity, second: Activity)] = []

  /// The pairs of these activities, each with the earliest one of its like.
  init(of activities: [Activity]) {
    var byWords: [[String]: Activity] = [:]
    var byStems: [[String]: Activity] = [:]
    for activity in activities {
      let words = activity.title.words
      guard !words.isEmpty else { continue }
      let stems = words.map(\.stem)
      if let first = byWords[words] ?? TitlePairs.beginning(words, in: byWords) {
        same.append((first, activity))
      } else if let first = byStems[stems], words.count > 2 {
        near.append((first, activity))
      }
      if byWords[words] == nil { byWords[words] = activity }
      if byStems[stems] == nil { byStems[stems] = activity }
    }
  }

  /// An earlier title of ten words or more that these words only continue.
  private static func beginning(_ words: [String], in known: [[String]: Activity]) -> Activity? {
    guard words.count > 10 else { return nil }
    for count in 10..<words.count {
      if let first = known[Array(words.prefix(count))] { return first }
    }
    return nil
  }
}

extension Activity {
  /// Whether the same parties answer for both.
  func hasParties(of other: Activity) -> Bool { Set(parties) == Set(other.parties) }

  /// Whether both have the same deadline, in whatever words.
  func hasDeadline(of other: Activity) -> Bool {
    if schedule.phrase.words == other.schedule.phrase.words { return true }
    let days = schedule.occurrences.map(\.due)
    return !days.isEmpty && days == other.schedule.occurrences.map(\.due)
  }
}
