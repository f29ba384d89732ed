/// Two statements of one repetition: «еженедельно» and «вторник, четверг».
extension RecurrenceDraft {
  private var isPlain: Bool {
    !isPlaced && weekdays.isEmpty && monthOfPeriod == nil
  }

  /// Whether it says when in its period.
  var isPlaced: Bool { day != nil || firstDay != nil || weekOfMonth != nil || after != nil }

  private var isFinerThanYear: Bool {
    switch frequency {
    case .daily, .weekly, .monthly, .quarterly, .halfYearly: true
    case .yearly, nil: false
    }
  }

  /// This frequency with the other's days; nil when they are two repetitions.
  func merged(with other: RecurrenceDraft) -> RecurrenceDraft? {
    // «ежегодно, 1 раз в квартал»
    if isPlain, frequency == .yearly, interval == 1, times == 1, !atLeast, other.isFinerThanYear {
      return other
    }
    guard isPlain, !other.isPlain || frequency == other.frequency else { return nil }
    var merged = other
    merged.times = max(times, other.times)
    merged.atLeast = atLeast || other.atLeast
    merged.interval = max(interval, other.interval)
    merged.isAssumed = false
    // «2 раза в месяц: 1 и 15 числа» names the times.
    if other.firstDay != nil { merged.times = other.times }
    // «2 раза в неделю (вторник, пятница)»
    if frequency == .weekly, times == other.weekdays.count { merged.times = 1 }
    if frequency == other.frequency { return merged }
    if other.frequency == nil || frequency == .daily && !other.weekdays.isEmpty {
      merged.frequency = frequency == .daily ? .weekly : frequency
      merged.ofSchoolYear = ofSchoolYear
      return merged
    }
    if frequency == .monthly, other.frequency == .weekly, other.interval == 1, other.times == 1 {
      // «ежемесячно, каждый четверг» is each Thursday, «1 раз в месяц по четвергам» one of them.
      if !other.isEach { merged.frequency = .monthly }
      if other.isEach { merged.times = 1 }
      return interval == 1 || !other.isEach ? merged : nil
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
