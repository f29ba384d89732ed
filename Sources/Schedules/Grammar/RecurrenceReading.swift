/// «Ежемесячно», «каждый второй четверг», «не реже 2 раз в год», «раз в две недели».
extension PhraseReader {
  mutating func readRecurrence() -> Bool {
    attempt { $0.readRegularly() } || attempt { $0.readCount() } || attempt { $0.readEvery() }
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
    _ = accept(.within) || accept(.along)
    let isNegated = lexeme() == .every
    guard isNegated, accept(.every) else { return false }
    if isWeekday(0) { return readWeekdayList(from: start) }
    let numeral = readCardinal() ?? readNumeral()
    _ = accept(.school) || accept(.calendar)
    if let numeral, readNumbered(numeral, from: start) { return true }
    if lexeme() == .working, lexeme(1) == .unit(.day) {
      position += 2
      append(.every(RecurrenceDraft(frequency: .daily, onlyWorkingDays: true)), from: start)
      return true
    }
    guard let unit = acceptUnit(), var draft = RecurrenceDraft(every: unit) else { return false }
    draft.interval = min(max(numeral ?? 1, 1), 60)
    append(.every(draft), from: start)
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

  /// «(не реже) N раз в период»; «раз в N периодов».
  private mutating func readCount() -> Bool {
    let start = position
    _ = accept(.but)
    var atLeast = readAtLeast()
    _ = accept(.along)
    guard let times = readTimes() else { return false }
    if lexeme() == .course, lexeme(1) != nil { return readCountThroughout(times, atLeast, from: start) }
    guard accept(.within) || accept(.behind) || accept(.onto) || acceptMark("/") || lexeme() == .every else {
      return false
    }
    if accept(.course) { return readScopedCount(times, atLeast, from: start) }
    if accept(.least) { atLeast = true }
    _ = accept(.every)
    let interval = readCardinal() ?? readNumeral() ?? 1
    _ = accept(.school) || accept(.calendar)
    guard interval > 0, let unit = acceptUnit(), var draft = RecurrenceDraft(every: unit) else {
      return false
    }
    draft.times = times
    draft.interval = min(interval, 60)
    draft.atLeast = atLeast
    append(.every(draft), from: start)
    return true
  }

  /// «Не реже», «не менее чем», «как минимум», «минимум».
  private mutating func readAtLeast() -> Bool {
    if lexeme() == .not, lexeme(1) == .rarer || lexeme(1) == .less {
      position += 2
      if isMark(","), lexeme(1) == .than { position += 1 }
      _ = accept(.than)
      return true
    }
    if accept(.least) { return true }
    if lexeme(1) == .least, token()?.length == 3, token()?.kind == .unknown {
      position += 2
      return true
    }
    return false
  }

  /// «1 раз», «двух раз», «раз», «дважды»; at most 99.
  private mutating func readTimes() -> Int? {
    let start = position
    if case .repeatedly(let times)? = lexeme() {
      advance()
      return times
    }
    if accept(.times) { return 1 }
    var times = readCardinal()
    if times == nil { return nil }
    if acceptMark("-"), readCardinal() == nil { times = nil }
    guard let times, accept(.times) else {
      position = start
      return nil
    }
    return times
  }

  mutating func readCardinal() -> Int? {
    if case .cardinal(let value)? = lexeme() {
      advance()
      return value
    }
    guard let (value, digits) = number(), digits <= 2, value > 0 else { return nil }
    position += 1
    return value
  }

  private mutating func readCountThroughout(_ times: Int, _ atLeast: Bool, from start: Int) -> Bool {
    advance()
    return readScopedCount(times, atLeast, from: start)
  }

  /// «2 раза в течение учебного года»: so many times in that one window.
  private mutating func readScopedCount(_ times: Int, _ atLeast: Bool, from start: Int) -> Bool {
    _ = accept(.whole) || accept(.every)
    _ = accept(.calendar)
    let isSchool = accept(.school)
    guard let unit = acceptUnit(), var draft = RecurrenceDraft(every: unit) else { return false }
    draft.times = times
    draft.atLeast = atLeast
    draft.ofSchoolYear = draft.ofSchoolYear || isSchool
    append(.every(draft), from: start)
    return true
  }
}
