/// «(Не реже) N раз в период», «раз в две недели».
extension PhraseReader {
  /// «(не реже) N раз в период»; «раз в N периодов».
  mutating func readCount() -> Bool {
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
    if times == 1, interval == 1, accept(.unit(.trimester)) { return appendTrimesters(from: start) }
    guard interval > 0, let unit = acceptUnit(), var draft = RecurrenceDraft(every: unit) else {
      return false
    }
    draft.times = times
    draft.interval = min(interval, 60)
    draft.atLeast = atLeast
    append(.every(draft), from: start)
    return true
  }

  /// «1 раз в триместр» is each of the school year's three.
  mutating func appendTrimesters(from start: Int) -> Bool {
    for number in 1...3 { append(.span(Moment(unit: .trimester(number)), nil), from: start) }
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
