/// What «кроме» takes out of the part before it.
extension Gathering {
  /// «кроме июля и августа», «кроме летних месяцев», «кроме субботы»; false when it cannot be taken out.
  mutating func except(_ kind: DraftPart.Kind) -> Bool {
    guard let last = lastRepeated else { return false }
    switch (parts[last].kind, kind) {
    case (.every(let daily), .every(let weekly)):
      guard weekly.isOnlyWeekdays, let rest = daily.without(weekly.weekdays) else { return false }
      parts[last].kind = .every(rest)
      return true
    case (.every(let draft), .span(let first, let end)):
      guard draft.frequency != .yearly, first.year == .none, let months = Gathering.wholeMonths(first, end)
      else { return false }
      parts[last].exceptMonths += months
      return true
    case (.throughout, .span(let first, let end)):
      guard first.year == .none, let months = Gathering.wholeMonths(first, end) else { return false }
      parts[last].exceptMonths += months
      return true
    default: return false
    }
  }

  /// The repetition or span that an exception belongs to, before the bounds of its clause.
  private var lastRepeated: Int? {
    for index in parts.indices.reversed() where parts[index].clause == parts[parts.count - 1].clause {
      switch parts[index].kind {
      case .every, .throughout: return index
      case .span, .by, .before, .from: continue
      case .throughoutSpan, .undated: return nil
      }
    }
    return nil
  }

  /// «кроме выходных и праздничных дней» of something daily.
  mutating func exceptDaysOff() -> Bool {
    guard let last = parts.indices.last, case .every(var draft) = parts[last].kind,
      draft.frequency == .daily || draft.weekdays == Weekday.allCases.filter({ $0 < .saturday })
    else { return false }
    draft.frequency = .daily
    draft.weekdays = []
    draft.onlyWorkingDays = true
    parts[last].kind = .every(draft)
    return true
  }

  /// The months a span consists of; nil when it is cut by days.
  private static func wholeMonths(_ first: Moment, _ last: Moment?) -> [Int]? {
    guard let opening = first.monthEdges, let closing = (last ?? first).monthEdges, opening.day == nil,
      closing.endDay == nil
    else { return nil }
    let months = opening.month <= closing.endMonth ? closing.endMonth : closing.endMonth + 12
    return (opening.month...months).map { ($0 - 1) % 12 + 1 }
  }
}

extension RecurrenceDraft {
  fileprivate var isOnlyWeekdays: Bool { frequency == .weekly && !weekdays.isEmpty && interval == 1 }

  /// Every day, or every such weekday, but these.
  fileprivate func without(_ excepted: [Weekday]) -> RecurrenceDraft? {
    guard frequency == .daily && interval == 1 || isOnlyWeekdays else { return nil }
    var rest = self
    rest.frequency = .weekly
    rest.weekdays = (frequency == .daily ? Weekday.allCases : weekdays).filter { !excepted.contains($0) }
    return rest.weekdays.isEmpty ? nil : rest
  }
}
