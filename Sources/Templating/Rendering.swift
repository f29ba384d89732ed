/// The state of a page that is being rendered: the record of each level.
struct Rendering {
  private struct Level {
    var values: [Value] = []
    var records = RecordList.empty
    var texts: [String] = []
    /// Which of the records or texts is being shown; of the records only its values are there.
    var index = 0
  }

  private var levels: [Level]

  init(_ record: Record, levels count: Int) {
    levels = Array(repeating: Level(), count: max(1, count))
    levels[0].values = record.values
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
      case .text(let slot): printText(slot, into: &output)
      case .markup(let slot): printMarkup(slot, into: &output)
      case .item(let level): output.append(escaped: item(level))
      case .descend(let slot, let level): descend(slot, into: level)
      case .unless(let slot, let to): if !isShown(slot) { place = Int(to) }
      case .when(let slot, let to): if isShown(slot) { place = Int(to) }
      case .unlessItem(let level, let to): if item(level).isEmpty { place = Int(to) }
      case .whenItem(let level, let to): if !item(level).isEmpty { place = Int(to) }
      case .each(let slot, let level, let to): if !begin(slot, at: level) { place = Int(to) }
      case .eachText(let slot, let level, let to): if !begin(slot, at: level) { place = Int(to) }
      case .next(let level, let to): if advance(level) { place = Int(to) }
      case .skip(let to): place = Int(to)
      }
    }
  }

  private func value(_ slot: Slot) -> Value { levels[Int(slot.level)].values[Int(slot.index)] }

  private func item(_ level: Int32) -> String { levels[Int(level)].texts[levels[Int(level)].index] }

  private func printText(_ slot: Slot, into output: inout Output) {
    if case .text(let text) = value(slot) { output.append(escaped: text) }
  }

  private func printMarkup(_ slot: Slot, into output: inout Output) {
    if case .markup(let markup) = value(slot) { output.append(markup.html) }
  }

  private func isShown(_ slot: Slot) -> Bool {
    switch value(slot) {
    case .text(let text): !text.isEmpty
    case .markup(let markup): !markup.html.isEmpty
    case .flag(let flag): flag
    case .texts(let texts): !texts.isEmpty
    case .record: true
    case .records(let records): !records.isEmpty
    }
  }

  private mutating func descend(_ slot: Slot, into level: Int32) {
    if case .record(let record) = value(slot) { levels[Int(level)].values = record.values }
  }

  private mutating func begin(_ slot: Slot, at level: Int32) -> Bool {
    switch value(slot) {
    case .records(let records):
      guard !records.isEmpty else { return false }
      levels[Int(level)] = Level(values: records.values(at: 0), records: records)
      return true
    case .texts(let texts):
      levels[Int(level)] = Level(texts: texts)
      return !texts.isEmpty
    case .text, .markup, .flag, .record: return false
    }
  }

  private mutating func advance(_ number: Int32) -> Bool {
    let level = Int(number)
    let index = levels[level].index + 1
    levels[level].index = index
    if index < levels[level].records.count {
      levels[level].values = levels[level].records.values(at: index)
      return true
    }
    return index < levels[level].texts.count
  }
}
