/// Puts together the parts of a clause that say one thing: a repetition and its days, months and bounds.
struct Merging {
  var parts: [DraftPart]
  var remarks: [ScheduleRemark] = []
  let reader: PhraseReader

  init(_ parts: [DraftPart], reader: PhraseReader) {
    self.parts = parts
    self.reader = reader
    mergeRepetitions()
    copyBeforeFurther()
    mergeWorded()
    mergeBounds()
  }
}

extension Merging {
  private func areTogether(_ first: DraftPart, _ second: DraftPart) -> Bool {
    first.clause == second.clause && second.label.isEmpty && !second.isFurther
  }

  /// «Еженедельно вторник, четверг», «ежеквартально до 10 числа», «ежемесячно, последний четверг».
  private mutating func mergeRepetitions() {
    var index = 1
    while index < parts.count {
      if areTogether(parts[index - 1], parts[index]), case .every(let first) = parts[index - 1].kind,
        case .every(let second) = parts[index].kind,
        let merged = first.merged(with: second) ?? second.merged(with: first)
      {
        parts[index - 1].kind = .every(merged)
        parts[index - 1].exceptMonths += parts[index].exceptMonths
        parts.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// «до 30.06.2022 далее ежегодно»: each following year the same day.
  private mutating func copyBeforeFurther() {
    for index in parts.indices.dropFirst() where parts[index].isFurther {
      guard case .every(var draft) = parts[index].kind, draft.frequency == .yearly, draft.day == nil else {
        continue
      }
      switch parts[index - 1].kind {
      case .by(let moment):
        guard draft.take(moment, nil, isBy: true, months: &parts[index].months) else { continue }
      case .span(let first, let last):
        guard draft.take(first, last, isBy: false, months: &parts[index].months) else { continue }
      default: continue
      }
      parts[index].kind = .every(draft)
    }
  }

  /// «до 15 апреля, 15 июля»: a bare day after one comma or «и» shares the «до».
  private func isListed(_ index: Int) -> Bool {
    let gap =
      parts[index - 1].tokens
      .upperBound..<max(parts[index - 1].tokens.upperBound, parts[index].tokens.lowerBound)
    guard gap.count == 1, case .number = reader.tokens[parts[index].tokens.lowerBound].kind else {
      return false
    }
    let kind = reader.tokens[gap.lowerBound].kind
    return kind == .mark(44) || kind == .word(.and)
  }

  /// «постоянно с 1 марта по 5 мая»; «с 1 сентября, до 25 мая».
  private mutating func mergeWorded() {
    var index = 1
    while index < parts.count {
      let together = areTogether(parts[index - 1], parts[index])
      let isJoined = parts[index - 1].tokens.upperBound == parts[index].tokens.lowerBound
      let beginsWithFrom = reader.tokens[parts[index].tokens.lowerBound].kind == .word(.from)
      switch (parts[index - 1].kind, parts[index].kind) {
      case (.by(let first), .span(let next, nil))
      where together && first.isDay && next.isDay && isListed(index):
        parts[index].kind = .by(next)
      case (.throughout, .span(let first, let last)) where together && isJoined && beginsWithFrom:
        parts[index - 1].kind = .throughoutSpan(first, last)
        parts.remove(at: index)
      case (.throughout(let whole), .from(let first, true, _))
      where together && isJoined && (whole.unit == .plan || whole.unit == .year):
        parts.remove(at: index - 1)
        parts[index - 1].kind = .from(first, isContinuous: true, isExclusive: false)
      case (.from, .throughout(let whole)) where together && whole.unit == .plan:
        parts.remove(at: index)
      case (.throughout(let whole), .throughout) where together && whole.unit == .plan:
        parts.remove(at: index - 1)
      case (.from(let first, _, false), .by(let last)) where together:
        parts[index - 1].kind = .span(first, last)
        parts.remove(at: index)
      default: index += 1
      }
    }
  }
}

extension RecurrenceDraft {
  private var isPlain: Bool {
    day == nil && firstDay == nil && weekOfMonth == nil && weekdays.isEmpty && after == nil
  }

  /// This frequency with the other's days; nil when they are two repetitions.
  func merged(with other: RecurrenceDraft) -> RecurrenceDraft? {
    guard isPlain, !other.isPlain || frequency == other.frequency else { return nil }
    var merged = other
    merged.times = max(times, other.times)
    merged.atLeast = atLeast || other.atLeast
    merged.interval = max(interval, other.interval)
    merged.isAssumed = false
    // «2 раза в месяц: 1 и 15 числа» names the times.
    if other.firstDay != nil { merged.times = other.times }
    if frequency == other.frequency { return merged }
    if other.frequency == nil || frequency == .daily && !other.weekdays.isEmpty {
      merged.frequency = frequency == .daily ? .weekly : frequency
      merged.ofSchoolYear = ofSchoolYear
      return merged
    }
    guard other.isByDay || other.firstDay != nil, other.isAssumed, let day = other.day,
      frequency != .daily, frequency != .weekly
    else { return nil }
    // «ежеквартально до 10 числа»: of the month after the quarter.
    merged.frequency = frequency
    merged.ofSchoolYear = ofSchoolYear
    merged.after = .dayOfMonth(day)
    merged.day = nil
    merged.firstDay = nil
    return merged
  }

  /// Takes the day and months of a moment for each year; false when it has none.
  mutating func take(_ first: Moment, _ last: Moment?, isBy: Bool, months: inout [Int]) -> Bool {
    let end = last ?? first
    let edges = (first.monthEdges, end.monthEdges)
    guard let opening = edges.0, let closing = edges.1 else { return false }
    months = opening.month == closing.endMonth ? [opening.month] : [opening.month, closing.endMonth]
    if isBy { months = [closing.endMonth] }
    day = closing.endDay
    firstDay = isBy ? nil : opening.day
    if isBy, day == nil { day = -1 }
    if day != nil, firstDay == nil, !isBy { firstDay = 1 }
    if firstDay != nil, day == nil { day = -1 }
    isByDay = isBy
    return true
  }
}

extension Moment {
  struct Edges {
    var month: Int
    var day: Int?
    var endMonth: Int
    var endDay: Int?
  }

  /// The months and days where it begins and ends in any year; nil for weeks and the like.
  var monthEdges: Edges? {
    switch unit {
    case .day(let day, let month?): Edges(month: month, day: day, endMonth: month, endDay: day)
    case .month(let month): Edges(month: month, endMonth: month)
    case .quarter(let number): Edges(month: number * 3 - 2, endMonth: number * 3)
    case .half(let number): Edges(month: number * 6 - 5, endMonth: number * 6)
    case .schoolHalf(let number): Edges(month: number == 1 ? 9 : 1, endMonth: number == 1 ? 12 : 5)
    case .season(let number): Edges(month: [12, 3, 6, 9][number - 1], endMonth: [2, 5, 8, 11][number - 1])
    case .decade(let number, let month?):
      Edges(month: month, day: number * 10 - 9, endMonth: month, endDay: number == 3 ? -1 : number * 10)
    case .halfMonth(let number, let month?):
      Edges(month: month, day: number * 15 - 14, endMonth: month, endDay: number == 2 ? -1 : 15)
    default: nil
    }
  }
}
