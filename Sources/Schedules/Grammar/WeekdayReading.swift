/// «Вторник, четверг», «по пятницам», «в среду», «пн, ср».
extension PhraseReader {
  mutating func readWeekdays() -> Bool {
    attempt { $0.readDatedWeekday() } || attempt { $0.readWeekdayRange() }
      || attempt { reader in
        let start = reader.position
        _ = reader.accept(.along) || reader.accept(.within)
        return reader.readWeekdayList(from: start)
      }
  }

  /// «С понедельника по пятницу».
  private mutating func readWeekdayRange() -> Bool {
    let start = position
    guard accept(.from), case .weekday(let first)? = lexeme() else { return false }
    advance()
    guard accept(.along) || accept(.until), case .weekday(let last)? = lexeme(), last > first else {
      return false
    }
    advance()
    var draft = RecurrenceDraft(frequency: .weekly)
    draft.weekdays = Weekday.allCases.filter { $0 >= first && $0 <= last }
    append(.every(draft), from: start)
    return true
  }

  /// «Вторник, 14 февраля», «в среду 15.03»: the weekday is only checked against the date.
  private mutating func readDatedWeekday() -> Bool {
    let start = position
    _ = accept(.within)
    guard case .weekday(let weekday)? = lexeme() else { return false }
    advance()
    let weekdayEnd = position
    _ = acceptMark(",")
    guard number() != nil, let day = readMoment(), day.isDay, !day.lacksMonth, !isMark("-") else {
      return false
    }
    weekdayChecks.append((day, weekday, start..<weekdayEnd))
    append(.span(day, nil), from: start)
    return true
  }

  /// Weekdays with commas, «и», nothing or a dash between them.
  mutating func readWeekdayList(from start: Int) -> Bool {
    var weekdays: [Weekday] = []
    while weekdays.count < 7, case .weekday(let weekday)? = lexeme() {
      advance()
      weekdays.append(weekday)
      if isMark("-"), case .weekday(let last)? = lexeme(1), last > weekday {
        position += 1
        advance()
        weekdays += Weekday.allCases.filter { $0 > weekday && $0 <= last }
      }
      let place = position
      _ = acceptMark(",") || acceptMark("/")
      _ = accept(.and)
      _ = accept(.along) || accept(.within)
      if !isWeekday(0) {
        position = place
        break
      }
    }
    guard !weekdays.isEmpty else { return false }
    var draft = RecurrenceDraft(frequency: .weekly)
    draft.weekdays = Array(Set(weekdays)).sorted()
    if lexeme() == .every, lexeme(1) == .unit(.week) { position += 2 }
    append(.every(draft), from: start)
    return true
  }
}
