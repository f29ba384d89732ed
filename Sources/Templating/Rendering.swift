/// The state of a page that is being rendered: the record of each level.
struct Rendering: ~Copyable {
  private struct Level {
    /// The place of the record's first value, or of the text being shown.
    var first = 0
    /// How many records or texts follow it.
    var rest = 0
    var list = RecordList.empty
    /// Which names of the list's records are used.
    var names = NameSet.none
    /// What there was before the record.
    var mark = Values.Mark()
  }

  private var levels: [Level]
  private var values: Values

  /// The state before the first step; the page's own values stand from a place on.
  init(_ values: consuming Values, at place: Int, levels count: Int) {
    levels = Array(repeating: Level(), count: max(1, count))
    levels[0].first = place
    self.values = values
  }
}

extension Rendering {
  /// Takes all steps.
  mutating func run(
    _ steps: UnsafeBufferPointer<Step>, _ literals: UnsafeBufferPointer<UInt8>, into output: inout Output
  ) {
    var place = 0
    while place < steps.count {
      let step = steps[place]
      place += 1
      switch step {
      case .literal(let start, let end):
        output.append(UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
      case .text(let slot): printText(extent(slot), into: &output)
      case .markup(let slot): printMarkup(extent(slot), into: &output)
      case .item(let level): printText(item(level), into: &output)
      case .descend(let slot, let level): levels[Int(level)].first = extent(slot).start
      case .unless(let slot, let to): if extent(slot).isEmpty { place = Int(to) }
      case .when(let slot, let to): if !extent(slot).isEmpty { place = Int(to) }
      case .unlessItem(let level, let to): if item(level).isEmpty { place = Int(to) }
      case .whenItem(let level, let to): if !item(level).isEmpty { place = Int(to) }
      case .each(let slot, let level, let names, let to):
        if !begin(slot, at: level, names) { place = Int(to) }
      case .eachText(let slot, let level, let to): if !beginTexts(slot, at: level) { place = Int(to) }
      case .next(let level, let to): if advance(level) { place = Int(to) }
      case .skip(let to): place = Int(to)
      }
    }
  }

  private func extent(_ slot: Slot) -> Extent {
    values.extents[levels[Int(slot.level)].first + Int(slot.index)]
  }

  private func item(_ level: Int32) -> Extent { values.extents[levels[Int(level)].first] }

  private func printText(_ extent: Extent, into output: inout Output) {
    values.texts.read(extent.places) { output.append(escaped: $0) }
  }

  private func printMarkup(_ extent: Extent, into output: inout Output) {
    values.texts.read(extent.places) { output.append($0) }
  }

  private mutating func begin(_ slot: Slot, at level: Int32, _ names: NameSet) -> Bool {
    let place = extent(slot)
    guard !place.isEmpty else { return false }
    let list = values.lists[place.start]
    let mark = values.mark
    let first = list.take(0, named: names, into: &values).lowerBound
    levels[Int(level)] = Level(first: first, rest: list.count - 1, list: list, names: names, mark: mark)
    return true
  }

  private mutating func beginTexts(_ slot: Slot, at level: Int32) -> Bool {
    let texts = extent(slot)
    levels[Int(level)] = Level(first: texts.start, rest: texts.places.count - 1)
    return !texts.isEmpty
  }

  private mutating func advance(_ number: Int32) -> Bool {
    let level = Int(number)
    let list = levels[level].list
    levels[level].rest -= 1
    if !list.isEmpty { values.goBack(to: levels[level].mark) }
    guard levels[level].rest >= 0 else {
      levels[level].list = .empty
      return false
    }
    levels[level].first =
      list.isEmpty
      ? levels[level].first + 1
      : list.take(list.count - levels[level].rest - 1, named: levels[level].names, into: &values).lowerBound
    return true
  }
}
