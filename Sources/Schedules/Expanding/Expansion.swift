/// Turns the parts of a schedule into its dated duties.
struct Expansion {
  private struct Draft {
    var window: ClosedRange<Day>
    var key: String
    var part: Int
    var isPrintedDay = false
    var isThroughout = false
    var about: ClosedRange<Day>?
  }

  private let parts: [Schedule.Part]
  private let plan: PlanFacts
  private let further: Set<Int>
  private var drafts: [Draft] = []
  private(set) var remarks: [ScheduleRemark] = []

  init(_ parts: [Schedule.Part], further: Set<Int>, plan: PlanFacts) {
    self.parts = parts
    self.plan = plan
    self.further = further
    let hasFiner = parts.contains { $0.isFiner }
    let stages = parts.compactMap(\.byDay).sorted()
    for (index, part) in parts.enumerated() {
      expand(part, index, hasFiner: hasFiner, stages: stages)
    }
  }

  private mutating func expand(_ part: Schedule.Part, _ index: Int, hasFiner: Bool, stages: [Day]) {
    switch part.kind {
    case .by(let due):
      // A stage begins on the day after the previous one (rule 14).
      let opens = Expansion.last(of: stages, before: due)?.advanced(by: 1) ?? plan.begins
      drafts.append(
        Draft(window: min(opens, due)...due, key: due.iso, part: index, isPrintedDay: true))
      remarkBefore(due)
    case .window(let opens, let due):
      let key = Expansion.key(opens, due)
      let isDay = key.utf8.count == 10
      drafts.append(
        Draft(window: opens...due, key: key, part: index, isPrintedDay: isDay && !isNamed(opens, due)))
      remarkBefore(due)
      if opens > plan.period.last { remarks.append(ScheduleRemark(.afterPlan, opens.iso)) }
    case .throughout(let opens, let due):
      if hasFiner, !further.contains(index) { return decided() }
      drafts.append(
        Draft(window: opens...due, key: Expansion.key(opens, due), part: index, isThroughout: true))
      remarkBefore(due)
    case .every(let recurrence):
      if recurrence.until < plan.period.first { remarkBefore(recurrence.until) }
      for instance in recurrence.instances().prefix(Recurrence.limit) {
        drafts.append(
          Draft(
            window: instance.window, key: instance.key, part: index, isPrintedDay: instance.isPrintedDay,
            about: instance.about))
      }
    case .undated: if hasFiner || parts.contains(where: { $0.isThroughout }) { decided() }
    }
  }

  /// The latest of sorted days that lies before another.
  private static func last(of days: [Day], before due: Day) -> Day? {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < due { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? days[low - 1] : nil
  }

  private mutating func decided() { remarks.append(ScheduleRemark(.decidedByDatedPart, "")) }

  private mutating func remarkBefore(_ due: Day) {
    if plan.isBeforePlan(due) { remarks.append(ScheduleRemark(.yearOutsidePlan, String(due.year))) }
  }

  /// Whether both ends are ends of months or weeks, not printed days.
  private func isNamed(_ opens: Day, _ due: Day) -> Bool {
    opens.dayOfMonth == 1 && due.endsMonth
      || opens.weekday == .monday && due.weekday == .sunday && opens.distance(to: due) % 7 == 6
  }

  /// The nominal name of a window: month, quarter, half-year, year, week, else its due day.
  static func key(_ opens: Day, _ due: Day) -> String {
    let (year, month, day) = opens.components
    let (endYear, endMonth, _) = due.components
    if day == 1, due.endsMonth, year == endYear {
      let text = Day.padded(year, 4)
      switch endMonth - month {
      case 0: return due.month.iso
      case 2 where month % 3 == 1: return text + "-Q" + String((month + 2) / 3)
      case 5 where month % 6 == 1: return text + "-H" + String((month + 5) / 6)
      case 11: return text
      default: break
      }
    }
    if opens.weekday == .monday, opens.distance(to: due) == 6 { return Recurrence.weekKey(due) }
    return due.iso
  }
}

extension Expansion {
  /// The occurrences by due day, each with a key of its own.
  func occurrences() -> [Occurrence] {
    let sorted = withoutRepeats()
    var labels: [String: Int] = [:]
    if parts.contains(where: { !$0.label.isEmpty }) {
      for draft in sorted { labels[parts[draft.part].label, default: 0] += 1 }
    }
    // The keys of one repetition differ by themselves.
    let isOfOnePart = sorted.allSatisfy { $0.part == sorted[0].part }
    var keys = OccurrenceKeys()
    return sorted.map { draft in
      let label = parts[draft.part].label
      var key = ""
      if sorted.count > 1 {
        key = !label.isEmpty && labels[label] == 1 ? label : draft.key
        if !isOfOnePart { key = keys.unique(key, draft.window.upperBound) }
      }
      return Occurrence(
        key: key, opens: draft.window.lowerBound, due: draft.window.upperBound, label: label,
        part: draft.part,
        isPrintedDay: draft.isPrintedDay, isThroughout: draft.isThroughout,
        isOutsidePeriod: plan.isBeforePlan(draft.window.upperBound), about: draft.about)
    }
  }

  /// The drafts by due day; what two parts say alike is said once.
  private func withoutRepeats() -> [Draft] {
    var sorted = drafts
    if !Expansion.areOrdered(drafts) {
      let order = drafts.indices.sorted { left, right in
        Expansion.comesBefore(drafts[left], drafts[right]) ?? (left < right)
      }
      sorted = order.map { drafts[$0] }
    }
    var kept: [Draft] = []
    kept.reserveCapacity(sorted.count)
    for draft in sorted {
      if let last = kept.last, last.window == draft.window, parts[last.part] == parts[draft.part] { continue }
      kept.append(draft)
    }
    return kept
  }

  private static func areOrdered(_ drafts: [Draft]) -> Bool {
    for index in drafts.indices.dropFirst() where comesBefore(drafts[index], drafts[index - 1]) == true {
      return false
    }
    return true
  }

  /// Whether one is due, or opens, before another; nil when their windows are equal.
  private static func comesBefore(_ first: Draft, _ second: Draft) -> Bool? {
    let (left, right) = (first.window, second.window)
    if left.upperBound != right.upperBound { return left.upperBound < right.upperBound }
    if left.lowerBound != right.lowerBound { return left.lowerBound < right.lowerBound }
    return nil
  }
}

extension Schedule.Part {
  /// Whether it says more precisely when than «в течение года» does.
  var isFiner: Bool {
    switch kind {
    case .by, .window, .every: true
    case .throughout, .undated: false
    }
  }

  var byDay: Day? {
    if case .by(let due) = kind { return due }
    return nil
  }

  var isThroughout: Bool {
    if case .throughout = kind { return true }
    return false
  }
}

extension Day {
  /// Whether it is its month's last day.
  var endsMonth: Bool { self == month.last }
}
