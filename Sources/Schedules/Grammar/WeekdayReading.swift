/// «Вторник, четверг», «по пятницам», «в среду», «пн, ср».
extension PhraseReader {
  mutating func readWeekdays() -> Bool {
    attempt { reader in
      let start = reader.position
      _ = reader.accept(.along) || reader.accept(.within)
      return reader.readWeekdayList(from: start)
    }
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
