/// What to do about a name that is not known: the nearest that is, or all there are.
func suggestion(for name: some StringProtocol, among known: [String]) -> String {
  let limit = 1 + name.unicodeScalars.count / 4
  let distances = known.map { (name: $0, distance: distance(name, $0)) }
  if let nearest = distances.min(by: { $0.distance < $1.distance }), nearest.distance <= limit {
    return "вы имели в виду «\(nearest.name)»?"
  }
  guard !known.isEmpty else { return "" }
  return "есть " + known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " и другие" : "")
}

/// How many scalars must be added, removed, changed, or swapped with a neighbour; only the beginnings count.
private func distance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
  let left = left.lowercased().unicodeScalars.prefix(40).map(\.value)
  let right = right.lowercased().unicodeScalars.prefix(40).map(\.value)
  var (beforeLast, last) = ([Int](), Array(0...right.count))
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let change = last[column] + (left[row] == right[column] ? 0 : 1)
      var best = min(last[column + 1] + 1, current[column] + 1, change)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
