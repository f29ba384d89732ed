/// «Последний день месяца», «в последний календарный день квартала», «первый день мая».
extension PhraseReader {
  mutating func appendEdgeDay(_ numerals: [Numeral], from start: Int) -> Bool {
    guard numerals.count == 1, numerals[0].last == nil, isSpelledOrdinal(position - 1),
      numerals[0].first == -1 || numerals[0].first == 1, !isPlural()
    else { return false }
    let number = numerals[0].first
    advance()
    if case .month(let month)? = lexeme() {
      advance()
      append(.span(Moment(unit: .day(number, month: month), year: readYear() ?? .none), nil), from: start)
      return true
    }
    if let place = readPlaceInMonth() {
      guard place.isEveryMonth else {
        append(.span(Moment(unit: .day(number, month: nil)), nil), from: start)
        return true
      }
      var draft = RecurrenceDraft(every: .month) ?? RecurrenceDraft()
      (draft.firstDay, draft.day) = (number, number)
      append(.every(draft), from: start)
      return true
    }
    _ = accept(.every) || accept(.reporting)
    guard let unit = acceptUnit(), unit == .quarter || unit == .half || unit == .year,
      var draft = RecurrenceDraft(every: unit)
    else { return false }
    (draft.firstDay, draft.day, draft.monthOfPeriod) = (number, number, number)
    append(.every(draft), from: start)
    return true
  }

  /// «В первые дни сентября» is not its first day.
  private func isPlural() -> Bool {
    guard let token = token() else { return false }
    let letter = bytes[token.range].suffix(2)
    return letter.elementsEqual([0xD0, 0xB8]) || letter.elementsEqual([0xD0, 0x98])
  }

  /// Whether the number there is an ordinal, also when it stands before «календарный».
  private func isSpelledOrdinal(_ place: Int) -> Bool {
    guard place >= 0 else { return false }
    if tokens[place].kind == .word(.calendar) { return isSpelledOrdinal(place - 1) }
    if case .word(.ordinal) = tokens[place].kind { return true }
    return tokens[place].isOrdinal
  }
}
