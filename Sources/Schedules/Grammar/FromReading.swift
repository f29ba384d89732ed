/// «С», «начиная с», «не ранее», «после» before a moment, and ranges that «с … по» makes.
extension PhraseReader {
  mutating func readFrom() -> Bool {
    let start = position
    if accept(.within) {
      guard accept(.period) || accept(.term) else { return false }
    } else {
      _ = accept(.period)
    }
    guard accept(.from) else { return false }
    _ = accept(.from)
    _ = accept(.begin)
    if let span = readBareDayRange() ?? readBareUnitRange() {
      append(span, from: start)
      return true
    }
    guard var first = readMoment() else { return false }
    _ = accept(.inclusive)
    if isMark(","), lexeme(1) == .along || lexeme(1) == .until { position += 1 }
    if let last = readSpanEnd(&first, with: [.along, .until]) {
      append(.span(first, last), from: start)
    } else {
      _ = accept(.and) && accept(.then)
      append(.from(first, isContinuous: true, isExclusive: false), from: start)
    }
    return true
  }

  /// «1 по 15 марта», «20 по 25 число каждого месяца» after «с».
  private mutating func readBareDayRange() -> Item.Content? {
    let begin = position
    guard let (first, digits) = number(), digits <= 2, (1...31).contains(first) else { return nil }
    position += 1
    _ = accept(.dayOfMonth)
    guard accept(.along) || accept(.until) || acceptMark("-") else {
      position = begin
      return nil
    }
    if let draft = readMonthDay(firstDay: first) { return draft }
    if plan.sectionMonth != nil, let (last, digits) = number(), digits <= 2, (first...31).contains(last) {
      let place = position
      position += 1
      if isBareDayPlace() {
        return .span(Moment(unit: .day(first, month: nil)), Moment(unit: .day(last, month: nil)))
      }
      position = place
    }
    if let last = readMoment(), case .day(_, let month?) = last.unit {
      return .span(Moment(unit: .day(first, month: month), year: last.year), last)
    }
    position = begin
    return nil
  }

  /// «I по III квартал», «1 по 3 неделю октября» after «с».
  private mutating func readBareUnitRange() -> Item.Content? {
    let begin = position
    if let number = readNumeral(), number > 0, accept(.along) || accept(.until), let last = readMoment(),
      let first = last.numbered(number)
    {
      return .span(first, last)
    }
    position = begin
    return nil
  }

  mutating func readNotBefore() -> Bool {
    let start = position
    if accept(.not) {
      guard accept(.earlier) else { return false }
      _ = accept(.than)
      guard let moment = readMoment() else { return false }
      append(.from(moment, isContinuous: false, isExclusive: false), from: start)
      return true
    }
    guard lexeme() == .after else { return false }
    advance()
    guard let moment = readMoment(), moment.isDay || moment.isMonth else { return false }
    append(.from(moment, isContinuous: false, isExclusive: true), from: start)
    return true
  }
}

extension Moment {
  /// The same quarter, half-year, week of another number; nil for moments that bear none.
  func numbered(_ number: Int) -> Moment? {
    var moment = self
    switch unit {
    case .quarter where number <= 4: moment.unit = .quarter(number)
    case .schoolQuarter where number <= 4: moment.unit = .schoolQuarter(number)
    case .half where number <= 2: moment.unit = .half(number)
    case .schoolHalf where number <= 2: moment.unit = .schoolHalf(number)
    case .trimester where number <= 3: moment.unit = .trimester(number)
    case .week(_, let month) where number <= 5: moment.unit = .week(number, month: month)
    case .decade(_, let month) where number <= 3: moment.unit = .decade(number, month: month)
    case .isoWeek where number <= 53: moment.unit = .isoWeek(number)
    default: return nil
    }
    return moment
  }
}
