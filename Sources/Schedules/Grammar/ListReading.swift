/// Numbers that share a unit after them: days of a month, quarters, halves, weeks, decades.
extension PhraseReader {
  /// «3-4, 11 марта», «12-14.11.2018», «I-II кварталы», «3-я неделя октября», «первая половина августа».
  mutating func readListedSpans(from start: Int) -> Bool {
    var copied = barren
    defer { barren = copied }
    return attempt { reader in
      let begin = reader.position
      let numerals = reader.readNumerals()
      guard !numerals.isEmpty else { return false }
      if reader.appendDays(numerals, from: start) || reader.appendUnits(numerals, from: start) { return true }
      if numerals.count >= 8 { copied = begin..<reader.position }
      return false
    }
  }

  private mutating func appendDays(_ numerals: [Numeral], from start: Int) -> Bool {
    guard
      numerals.allSatisfy({
        !$0.isRoman && (1...31).contains($0.first) && ($0.last.map { (1...31).contains($0) } ?? true)
      })
    else { return false }
    if lexeme() == .dayOfMonth, case .month? = lexeme(1) { advance() }
    if case .month(let month)? = lexeme() {
      advance()
      return append(numerals, month: month, year: readYear() ?? .none, from: start)
    }
    if isMark("."), let month = readDottedMonth(0) {
      position -= 1
      return appendDotted(numerals, month: month, from: start)
    }
    guard plan.sectionMonth != nil, isBareDayPlace() else { return false }
    _ = accept(.dayOfMonth)
    return append(numerals, month: nil, year: .none, from: start)
  }

  /// The last number of the list begins a date in figures that gives the others its month.
  private mutating func appendDotted(_ numerals: [Numeral], month: Int, from start: Int) -> Bool {
    guard let day = readNumericDay() else { return false }
    return append(numerals, month: month, year: day.year, from: start)
  }

  /// Whether bare numbers are days of the section's month: nothing but an end or a separator follows.
  func isBareDayPlace() -> Bool {
    guard let token = token() else { return true }
    switch token.kind {
    case .mark(let mark): return mark != 46 || position + 1 == end
    case .word(.dayOfMonth), .word(.and): return true
    default: return false
    }
  }

  private mutating func append(_ numerals: [Numeral], month: Int?, year: Moment.Year, from start: Int) -> Bool
  {
    for numeral in numerals {
      let first = Moment(unit: .day(numeral.first, month: month), year: year)
      let last = numeral.last.map { Moment(unit: .day($0, month: month), year: year) }
      append(.span(first, last), from: start)
    }
    if numerals.count == 1, numerals[0].last == nil {
      skipWeekday(of: Moment(unit: .day(numerals[0].first, month: month), year: year))
      items[items.count - 1].tokens = start..<position
    }
    return true
  }

  private mutating func appendUnits(_ numerals: [Numeral], from start: Int) -> Bool {
    _ = accept(.calendar)
    if case .weekday(let weekday)? = lexeme() { return appendWeekdays(numerals, weekday, from: start) }
    if lexeme() == .unit(.day) { return appendEdgeDay(numerals, from: start) }
    if isWorkingDay(), lexeme(1) == .unit(.day) { return appendWorkingDays(numerals, from: start) }
    let isHalf = acceptSlashedHalf()
    guard isHalf || acceptSchoolUnit(), let unit = isHalf ? .half : acceptUnit() else { return false }
    switch unit {
    case .quarter, .half, .schoolQuarter, .trimester, .semester:
      return appendPeriods(numerals, unit, year: readYear() ?? .none, from: start)
    case .halfMonth, .decade, .week:
      return appendPartsOfMonth(numerals, unit, from: start)
    case .month: return appendMonthsOfPeriod(numerals, from: start)
    case .day, .year: return false
    }
  }

  /// «Последний месяц каждого квартала».
  private mutating func appendMonthsOfPeriod(_ numerals: [Numeral], from start: Int) -> Bool {
    _ = accept(.every) || accept(.reporting)
    guard numerals.allSatisfy({ $0.last == nil && $0.first <= 6 }), let unit = acceptUnit(),
      RecurrenceDraft.hasMonths(unit), unit != .year, var draft = RecurrenceDraft(every: unit)
    else { return false }
    for numeral in numerals {
      draft.monthOfPeriod = numeral.first
      append(.every(draft), from: start)
    }
    return true
  }

  private mutating func acceptSchoolUnit() -> Bool {
    _ = accept(.school)
    return true
  }

  func isWorkingDay() -> Bool { lexeme() == .working }

  /// «1 п/г».
  private mutating func acceptSlashedHalf() -> Bool {
    guard let token = token(), token.length == 1, isMark("/", 1), let other = self.token(2),
      other.length == 1,
      token.roman == 2, case .word(.unit(.year)) = other.kind
    else { return false }
    position += 3
    return true
  }

  private mutating func appendPeriods(
    _ numerals: [Numeral], _ unit: TimeUnit, year: Moment.Year, from start: Int
  ) -> Bool {
    for numeral in numerals {
      guard let first = Moment.period(unit, numeral.first, year, plan) else { return false }
      var last: Moment?
      if let number = numeral.last {
        last = Moment.period(unit, number, year, plan)
        if last == nil { return false }
      }
      append(.span(first, last), from: start)
    }
    return true
  }
}

extension Moment {
  /// A numbered quarter, half-year, четверть, trimester or semester; nil when there is no such one.
  static func period(_ unit: TimeUnit, _ number: Int, _ year: Year, _ plan: PlanFacts) -> Moment? {
    let isSchool: Bool
    switch year {
    case .school: isSchool = true
    case .none: isSchool = plan.period.form == .schoolYear
    case .year, .years, .next: isSchool = false
    }
    let limit = unit == .quarter || unit == .schoolQuarter ? 4 : unit == .trimester ? 3 : 2
    let number = number == -1 ? limit : number
    guard (1...limit).contains(number) else { return nil }
    switch unit {
    case .quarter: return Moment(unit: .quarter(number), year: year)
    case .schoolQuarter: return Moment(unit: .schoolQuarter(number), year: year)
    case .trimester: return Moment(unit: .trimester(number), year: year)
    case .semester: return Moment(unit: .schoolHalf(number), year: year)
    case .half: return Moment(unit: isSchool ? .schoolHalf(number) : .half(number), year: year)
    case .day, .week, .decade, .halfMonth, .month, .year: return nil
    }
  }
}
