/// Guesses which known word an author meant.
enum NearestWord {
  /// The known word with the fewest changed, missing or added letters; nil when none is near.
  ///
  /// Near is at most one fault in three letters, four at most; of equally near ones the first.
  static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(word.folded.unicodeScalars.prefix(64))
    var best: (word: String, faults: Int)?
    for candidate in known {
      let letters = Array(candidate.folded.unicodeScalars.prefix(64))
      let allowed = min(4, max(1, min(wanted.count, letters.count) / 3))
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let faults = distance(wanted, letters)
      if faults <= allowed, faults < best?.faults ?? .max { best = (candidate, faults) }
    }
    return best?.word
  }

  /// «вы имели в виду «…»?», or another remedy when nothing is near.
  static func remedy(
    for word: String, among known: some Sequence<String>, otherwise remedy: @autoclosure () -> String
  ) -> String {
    nearest(to: word, among: known).map { "вы имели в виду «\($0)»?" } ?? remedy()
  }

  /// Levenshtein's distance, with two letters swapped as one fault.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var least = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          least = min(least, before[column - 2] + 1)
        }
        current.append(least)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
