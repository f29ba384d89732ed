/// A heading with the blocks under it.
struct Chapter: Sendable {
  let heading: Block
  let blocks: [Block]
}

extension [Block] {
  /// The blocks before the first heading of a level, and each such heading with what follows it.
  func chapters(level: Int) -> (before: [Block], chapters: [Chapter]) {
    let starts = indices.filter { self[$0].headingLevel == level }
    guard let first = starts.first else { return (self, []) }
    let chapters = starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1] : count
      return Chapter(heading: self[start], blocks: Array(self[(start + 1)..<end]))
    }
    return (Array(self[..<first]), chapters)
  }
}
