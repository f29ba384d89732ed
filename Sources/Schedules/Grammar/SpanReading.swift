/// Moments and ranges of them: months, quarters, days, weeks, seasons, years.
extension PhraseReader {
  /// Reads one or more spans that share a unit: «3-4 марта», «I, III кварталы», «май – июнь 2021».
  mutating func readSpans() -> Bool {
    attempt { reader in
      let start = reader.position
      if case .within? = reader.lexeme() {
        reader.advance()
      } else if reader.lexeme() == .onto {
        reader.advance()
      }
      if reader.readWeekEnding(from: start) { return true }
      reader.skipSpanNoun()
      if reader.readListedSpans(from: start) {
        reader.extendLastSpan(from: start)
        return true
      }
      if reader.readSeasonPair(from: start) { return true }
      guard let first = reader.readMoment() else { return false }
      return reader.finishSpan(first, from: start)
    }
  }

  /// «Неделя до 05.03.2021».
  private mutating func readWeekEnding(from start: Int) -> Bool {
    let place = position
    if accept(.unit(.week)), accept(.until) || accept(.along), let day = readMoment(),
      case .day(let number, let month?) = day.unit
    {
      append(.span(Moment(unit: .weekEnding(number, month: month), year: day.year), nil), from: start)
      return true
    }
    position = place
    return false
  }

  /// «3 марта – 5 апреля»: the list was only a range's beginning.
  private mutating func extendLastSpan(from start: Int) {
    guard let item = items.last, case .span(var first, nil) = item.content, let last = readSpanEnd(&first)
    else {
      return
    }
    items[items.count - 1] = Item(content: .span(first, last), tokens: start..<position)
  }

  /// «В период», «в срок», «неделя» before an exact span.
  private mutating func skipSpanNoun() {
    if lexeme() == .period || lexeme() == .term, lexeme(1) != .along {
      let start = position
      advance()
      if isMark(":") { position += 1 }
      if startsMoment() { return }
      position = start
    }
  }

  func startsMoment() -> Bool {
    var copy = self
    return copy.readMoment() != nil || copy.readListedSpans(from: copy.position)
  }

  /// Reads the range's end when there is one and appends the span.
  mutating func finishSpan(_ first: Moment, from start: Int) -> Bool {
    var first = first
    let last = readSpanEnd(&first)
    _ = accept(.inclusive)
    append(.span(first, last), from: start)
    return true
  }

  /// «– июнь 2021», «по 15 марта» after a range's first moment.
  mutating func readSpanEnd(_ first: inout Moment, with words: [Lexeme] = []) -> Moment? {
    let start = position
    var isJoined = acceptMark("-")
    if isJoined { while acceptMark("-") {} }
    if let word = lexeme(), words.contains(word) || isJoined && (word == .along || word == .until) {
      position += 1
      isJoined = true
    }
    guard isJoined else { return nil }
    _ = accept(.end)
    let isYear = first.unit == .year && words.isEmpty
    if let last = readMoment() {
      // «итоги 2022 года – январь 2023» is no range
      if isYear, last.unit != .year {
        position = start
        return nil
      }
      if case .year = last.unit, first.unit != .year, first.year == .none, !isMark("-") {
        first.year = last.year
        return nil
      }
      _ = accept(.inclusive)
      return last
    }
    position = start
    return nil
  }

  /// One moment without a preposition.
  mutating func readMoment() -> Moment? {
    let start = position
    if let moment = readNumericDay() ?? readNumericMonth() ?? readMonthMoment() ?? readEdge() ?? readSeason()
      ?? readYearMoment()
      ?? readSingleUnit() ?? readUnitlessPeriod()
    {
      return moment
    }
    position = start
    return nil
  }

  /// «Текущий месяц», «учебный год», «т. г.».
  private mutating func readUnitlessPeriod() -> Moment? {
    let start = position
    if let moment = readNextSchoolYear() { return moment }
    if let year = readYear() { return Moment(unit: .year, year: year) }
    position = start
    if accept(.school), accept(.unit(.year)) {
      return Moment(unit: .schoolYear, year: readYear() ?? .none)
    }
    position = start
    return nil
  }

  /// «Следующего учебного года», «нового учебного года».
  mutating func readNextSchoolYear() -> Moment? {
    guard lexeme() == .following || lexeme() == .fresh, lexeme(1) == .school, lexeme(2) == .unit(.year) else {
      return nil
    }
    position += 2
    advance()
    return Moment(unit: .schoolYear, year: .next)
  }

  /// A single quarter, half-year, week, decade, day of a month.
  private mutating func readSingleUnit() -> Moment? {
    let start = position
    let count = items.count
    if readListedSpans(from: start), items.count == count + 1,
      case .span(let moment, nil)? = items.last?.content
    {
      items.removeLast()
      return moment
    }
    position = start
    items.removeLast(items.count - count)
    return nil
  }
}
