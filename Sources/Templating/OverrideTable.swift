/// What a template puts into a block of another, and what has been put into its own blocks.
struct Override {
  let block: Node.Block
  /// The template that it is written in.
  let source: Int
  /// What has been put into that template's blocks.
  let overrides: Int
}

/// The sets of overrides that occur in a page, each under a number, so that they can be compared.
struct OverrideTable {
  private var sets: [[Override]] = [[]]
  private var numbers: [[Int]: Int] = [[]: 0]
}

extension OverrideTable {
  /// What has been put into a block.
  func override(of block: String, in set: Int) -> Override? {
    sets[set].first { $0.block.name.text == block }
  }

  /// The set that has more; what it has already stays.
  mutating func adding(_ more: [Override], to set: Int) -> Int {
    let known = sets[set]
    let sum = known + more.filter { new in !known.contains { $0.block.name.text == new.block.name.text } }
    let key = sum.flatMap { [$0.source, $0.block.name.range.lowerBound, $0.overrides] }
    if let number = numbers[key] { return number }
    sets.append(sum)
    numbers[key] = sets.count - 1
    return sets.count - 1
  }
}
