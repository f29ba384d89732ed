/// «Ежемесячно», «каждый второй четверг», «не реже 2 раз в год», «раз в две недели».
extension PhraseReader {
  mutating func readRecurrence() -> Bool {
    attempt { $0.readRegularly() } || attempt { $0.readCount() } || attempt { $0.readEvery() }
      || attempt { $0.readAlongUnits() } || attempt { $0.readWorkingDays() }
  }

  private mutating func readRegularly() -> Bool {
    let start = position
    guard case .regularly(let unit)? = lexeme(), let draft = RecurrenceDraft(every: unit) else {
      return false
    }
    advance()
    append(.every(draft), from: start)
    return true
  }

  /// «Каждый», then a unit, a weekday, or a numbered one of the month.
  private mutating func readEvery() -> Bool {
    let start = position
    _ = accept(.within) || accept(.along) || accept(.after)
    guard accept(.every) else { return false }
    if lexeme() == .school, isWeekday(1) { advance() }
    if isWeekday(0) {
      guard readWeekdayList(from: start), case .every(var draft)? = items.last?.content else { return false }
      draft.isEach = true
      items[items.count - 1].content = .every(draft)
      return true
    }
    let begin = position
    let numeral = readCardinal() ?? readNumeral()
    _ = accept(.school) || accept(.calendar)
    if let numeral, readNumbered(numeral, from: start) { return true }
    if numeral != nil, lexeme() == .unit(.month), lexeme(1) == .unit(.quarter) || lexeme(1) == .unit(.half) {
      position = begin
      return readListedSpans(from: start)
    }
    if lexeme() == .working, lexeme(1) == .unit(.day) {
      position += 2
      append(.every(RecurrenceDraft(frequency: .daily, onlyWorkingDays: true)), from: start)
      return true
    }
    if let unit = acceptUnit(), var draft = RecurrenceDraft(every: unit) {
      draft.interval = min(max(numeral ?? 1, 1), 60)
      append(.every(draft), from: start)
      return true
    }
    // «каждый 2-й и 4-й четверг месяца»
    position = begin
    guard readListedSpans(from: start), case .every? = items.last?.content else { return false }
    return true
  }

  /// «По полугодиям», «по четвертям», «через день».
  private mutating func readAlongUnits() -> Bool {
    let start = position
    let isAlternate = lexeme() == .after && lexeme(1) == .unit(.day)
    guard accept(.along) || isAlternate && accept(.after), let unit = acceptUnit(),
      isAlternate || unit == .month || unit == .trimester || RecurrenceDraft.hasMonths(unit) && unit != .year,
      token() == nil || isMark(",") || isMark(";") || isMark(")")
    else { return false }
    if unit == .trimester { return appendTrimesters(from: start) }
    guard var draft = RecurrenceDraft(every: unit) else { return false }
    if isAlternate { draft.interval = 2 }
    append(.every(draft), from: start)
    return true
  }

  /// «По рабочим дням», «в будние дни», «по будням».
  private mutating func readWorkingDays() -> Bool {
    let start = position
    guard accept(.along) || accept(.within), accept(.workday) || accept(.working) && accept(.unit(.day))
    else {
      return false
    }
    append(.every(RecurrenceDraft(frequency: .daily, onlyWorkingDays: true)), from: start)
    return true
  }

  /// «каждая последняя пятница месяца», «каждый первый понедельник», «каждый последний рабочий день месяца».
  private mutating func readNumbered(_ number: Int, from start: Int) -> Bool {
    let isOfMonth = isWeekday(0) || lexeme() == .working
    guard isOfMonth || [.unit(.week), .unit(.decade), .unit(.halfMonth)].contains(lexeme() ?? .and) else {
      return false
    }
    let begin = position
    guard number <= 5 else { return false }
    var moment: Moment?
    if case .weekday(let weekday)? = lexeme() {
      moment = Moment(unit: .weekday(weekday, number, month: nil))
      advance()
    } else if lexeme() == .working, lexeme(1) == .unit(.day) {
      moment = Moment(unit: .workingDay(number, month: nil))
      position += 2
    } else if let unit = acceptUnit() {
      moment = Moment.part(unit, number, nil)
      // «каждую вторую неделю» is every other week, «каждую 2-ю неделю месяца» is not.
      if lexeme() != .unit(.month), lexeme() != .every { moment = nil }
    }
    guard let moment else {
      position = begin
      return false
    }
    _ = accept(.within)
    _ = accept(.every)
    _ = accept(.unit(.month))
    append(.every(RecurrenceDraft(monthly: moment, nil)), from: start)
    return true
  }
}
