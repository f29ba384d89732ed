/// Weeks, decades, halves and weekdays counted within a month.
extension PhraseReader {
  mutating func appendPartsOfMonth(_ numerals: [Numeral], _ unit: TimeUnit, from start: Int) -> Bool {
    if unit == .halfMonth, let year = readHalfOfYear() {
      for numeral in numerals {
        guard let half = Moment.period(.half, numeral.first, year, plan) else { return false }
        append(.span(half, nil), from: start)
      }
      return true
    }
    if unit == .week, let number = numerals.first?.first, !isOfMonth(), number >= 6 {
      return appendCalendarWeeks(numerals, from: start)
    }
    guard let place = readPlaceInMonth() else { return false }
    for numeral in numerals {
      guard let first = Moment.part(unit, numeral.first, place.month) else { return false }
      let last = numeral.last.flatMap { Moment.part(unit, $0, place.month) }
      if numeral.last != nil, last == nil { return false }
      appendPart(first, last, place, from: start)
    }
    return true
  }

  func isOfMonth() -> Bool {
    if case .month? = lexeme() { return true }
    return lexeme() == .unit(.month) || lexeme() == .every
  }

  private mutating func readHalfOfYear() -> Moment.Year? {
    let start = position
    _ = accept(.school)
    if let year = readYear() { return year }
    if accept(.unit(.year)) { return Moment.Year.none }
    position = start
    return nil
  }

  private mutating func appendCalendarWeeks(_ numerals: [Numeral], from start: Int) -> Bool {
    guard numerals.allSatisfy({ (1...53).contains($0.first) && (1...53).contains($0.end) }) else {
      return false
    }
    let year = readYear() ?? .none
    for numeral in numerals {
      let last = numeral.last.map { Moment(unit: .isoWeek($0), year: year) }
      append(.span(Moment(unit: .isoWeek(numeral.first), year: year), last), from: start)
    }
    return true
  }

  struct PlaceInMonth {
    var month: Int?
    var year: Moment.Year
    /// «каждого месяца», or «месяца» without a section's month.
    var isEveryMonth: Bool
  }

  /// «октября 2022», «месяца», «каждого месяца», or nothing when the section gives the month.
  mutating func readPlaceInMonth() -> PlaceInMonth? {
    let start = position
    _ = accept(.within)
    if let moment = readMonthMoment(), case .month(let month) = moment.unit {
      return PlaceInMonth(month: month, year: moment.year, isEveryMonth: false)
    }
    position = start
    _ = accept(.within)
    if accept(.every) {
      if accept(.unit(.month)) { return PlaceInMonth(month: nil, year: .none, isEveryMonth: true) }
      position = start
      return nil
    }
    _ = accept(.current)
    if accept(.unit(.month)) {
      return PlaceInMonth(month: nil, year: .none, isEveryMonth: plan.sectionMonth == nil)
    }
    position = start
    let isAfterFrequency = lastDated?.isMonthly ?? isAfterMonthly
    guard plan.sectionMonth != nil || isAfterFrequency else { return nil }
    return PlaceInMonth(month: nil, year: .none, isEveryMonth: isAfterFrequency)
  }

  private mutating func appendPart(_ first: Moment, _ last: Moment?, _ place: PlaceInMonth, from start: Int) {
    var first = first
    var last = last
    first.year = place.year
    last?.year = place.year
    guard place.isEveryMonth else { return append(.span(first, last), from: start) }
    append(.every(RecurrenceDraft(monthly: first, last)), from: start)
  }

  mutating func appendWeekdays(_ numerals: [Numeral], _ weekday: Weekday, from start: Int) -> Bool {
    guard numerals.allSatisfy({ ($0.first <= 5) && $0.last == nil }) else { return false }
    advance()
    guard let place = readPlaceInMonth() else { return false }
    for numeral in numerals {
      appendPart(Moment(unit: .weekday(weekday, numeral.first, month: place.month)), nil, place, from: start)
    }
    return true
  }

  /// «Последний рабочий день месяца».
  mutating func appendWorkingDays(_ numerals: [Numeral], from start: Int) -> Bool {
    guard numerals.allSatisfy({ ($0.first <= 20) && $0.last == nil }) else { return false }
    advance()
    advance()
    guard let place = readPlaceInMonth() else { return false }
    let following = place.isEveryMonth ? readFollowingPeriod() : nil
    for numeral in numerals {
      if let following {
        var draft = RecurrenceDraft(monthly: Moment(unit: .workingDay(numeral.first, month: nil)), nil)
        apply(following, to: &draft)
        append(.every(draft), from: start)
        continue
      }
      appendPart(Moment(unit: .workingDay(numeral.first, month: place.month)), nil, place, from: start)
    }
    return true
  }
}

extension PhraseReader {
  /// «, следующего за отчётным кварталом» after «месяца».
  private mutating func readFollowingPeriod() -> DayPlace? {
    let start = position
    _ = acceptMark(",")
    if let place = readFollowing() { return place }
    position = start
    return nil
  }
}

extension Moment {
  static func part(_ unit: TimeUnit, _ number: Int, _ month: Int?) -> Moment? {
    switch unit {
    case .week: return number <= 6 ? Moment(unit: .week(number, month: month)) : nil
    case .decade:
      guard number <= 3 else { return nil }
      return Moment(unit: .decade(number == -1 ? 3 : number, month: month))
    case .halfMonth:
      guard number <= 2 else { return nil }
      return Moment(unit: .halfMonth(number == -1 ? 2 : number, month: month))
    case .day, .month, .quarter, .schoolQuarter, .trimester, .half, .semester, .year: return nil
    }
  }
}

extension Item {
  /// Whether it is a plain monthly repetition that waits for its place in the month.
  var isMonthly: Bool {
    guard case .every(let draft) = content else { return false }
    return draft.frequency == .monthly && draft.day == nil && draft.weekOfMonth == nil
  }
}
