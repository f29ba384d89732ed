/// «До», «не позднее», «к», «по», «с», «не ранее», «после» before a moment.
extension PhraseReader {
  mutating func readBound() -> Bool {
    attempt { $0.readUntil() } || attempt { $0.readTowards() } || attempt { $0.readFrom() }
      || attempt { $0.readNotBefore() } || attempt { $0.readUntilMonthDay() }
  }

  /// The last item that is no separator.
  var lastDated: Item? {
    items.last { item in
      if case .separator = item.content { return false }
      return true
    }
  }

  /// Steps over «в срок», «срок:», «не позднее», «до», «по» when they bound from above.
  mutating func acceptUntilWords() -> Bool {
    skipTermWords()
    if lexeme() == .not, lexeme(1) == .later {
      position += 2
      if isMark(","), lexeme(1) == .than { position += 1 }
      _ = accept(.than)
      _ = accept(.until) || accept(.from) || accept(.along)
      return true
    }
    return accept(.until) || lexeme() == .along && !isWeekday(1) && accept(.along)
  }

  mutating func skipTermWords() {
    let start = position
    _ = accept(.within)
    guard accept(.term) else {
      position = start
      return
    }
    // «Срок исполнения: до …»
    _ = accept(.realization)
    if !acceptMark(":") { _ = acceptMark("-") }
  }

  private mutating func readUntil() -> Bool {
    let start = position
    guard acceptUntilWords() else { return false }
    if readClockTime() { _ = acceptMark(",") }
    if accept(.begin) {
      guard let moment = readMoment() ?? readPeriodMoment() else { return false }
      append(.before(moment), from: start)
      return true
    }
    if lexeme() == .end || lexeme() == .middle, let moment = readEndPoint() {
      append(.by(moment), from: start)
      return true
    }
    guard let moment = readMoment() else { return readUntilPlaceInMonth(from: start) }
    _ = accept(.inclusive)
    // «до мая» stops before May, «по май» and «не позднее мая» do not.
    let isExclusive = tokens[start..<position].contains { $0.kind == .word(.until) } && !isInclusive(moment)
    append(isExclusive ? .before(moment) : .by(moment), from: start)
    return true
  }

  /// «не позднее последнего рабочего дня месяца», «до второй среды месяца».
  private mutating func readUntilPlaceInMonth(from start: Int) -> Bool {
    guard readListedSpans(from: start), case .every(let draft)? = items.last?.content else { return false }
    return draft.weekOfMonth == nil || !draft.weekdays.isEmpty
  }

  /// Days, and what «включительно» closes, belong to the time before the deadline.
  private func isInclusive(_ moment: Moment) -> Bool {
    tokens[position - 1].kind == .word(.inclusive)
      || tokens[position - 1].kind == .mark(46)
        && position >= 2 && tokens[position - 2].kind == .word(.inclusive)
      || moment.isDay || moment.isWithinMonth
  }

  /// «Конца мая», «конца учебного года», «середины мая», «конца месяца».
  mutating func readEndPoint() -> Moment? {
    let start = position
    let isMiddle = lexeme() == .middle
    advance()
    if var moment = readMoment() ?? readPeriodMoment() {
      if !isMiddle { return moment }
      if case .month(let month) = moment.unit {
        moment.unit = .halfMonth(1, month: month)
        return moment
      }
    }
    position = start
    return nil
  }

  /// «Года», «учебного года», «периода», «месяца», «2022 года» as the whole that an edge belongs to.
  mutating func readPeriodMoment() -> Moment? {
    let start = position
    if let moment = readNextSchoolYear() { return moment }
    _ = accept(.current)
    if accept(.school), accept(.unit(.year)) {
      return Moment(unit: .schoolYear, year: readYear() ?? .none)
    }
    if accept(.calendar), accept(.unit(.year)) { return Moment(unit: .calendarYear) }
    if accept(.unit(.year)) { return Moment(unit: .year) }
    if accept(.term) || accept(.realization) || accept(.period) || accept(.whole) {
      while [.realization, .period, .plan, .term, .study].contains(lexeme() ?? .and) { advance() }
      return Moment(unit: .plan)
    }
    if plan.sectionMonth != nil, accept(.unit(.month)) { return Moment(unit: .sectionMonth) }
    position = start
    return nil
  }

  private mutating func readTowards() -> Bool {
    let start = position
    skipTermWords()
    guard accept(.towards) else { return false }
    if lexeme() == .end, let moment = readEndPoint() {
      append(.by(moment), from: start)
      return true
    }
    _ = accept(.begin)
    guard let moment = readMoment() ?? readPeriodMoment() else { return false }
    append(moment.isDay ? .by(moment) : .before(moment), from: start)
    return true
  }
}

extension Moment {
  var isMonth: Bool {
    if case .month = unit { return true }
    return false
  }

  var isWithinMonth: Bool {
    switch unit {
    case .decade, .halfMonth, .week, .isoWeek, .weekday, .workingDay: true
    default: false
    }
  }
}
