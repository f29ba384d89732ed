/// Holidays and the beginnings and ends of terms, whose days differ from school to school.
extension PhraseReader {
  /// «Осенние каникулы», «в каникулярное время», «в дни школьных каникул 2022 г.».
  mutating func readVacation() -> UndatedOpening? {
    for count in 0..<9 {
      if count > 0, isMark(",") { position += 1 }
      if accept(.vacation) {
        return UndatedOpening(reason: .onEvent, takesMoment: true, textStart: position)
      }
      switch lexeme() {
      case .within?, .onto?, .period?, .unit(.day)?, .event?, .seasonal?, .school?, .until?, .after?,
        .before?,
        .begin?, .end?, .beside?, .along?, .result?, .course?, .and?:
        advance()
      default: return nil
      }
    }
    return nil
  }

  /// «В конце учебного года», «в начале месяца»: undated with a likely reading (rule 35).
  mutating func readEdgeOfPeriod() -> UndatedOpening? {
    _ = accept(.within) || accept(.onto)
    guard let word = readEdgeWord() else { return nil }
    _ = accept(.every)
    let isSchool = accept(.school)
    let moment = isSchool ? nil : readMoment()
    // «начало 01.03» is a stage.
    guard moment?.isDay != true else { return nil }
    guard moment != nil || lexeme().map(isUnit) == true || lexeme() == .period else { return nil }
    let unit = moment == nil ? acceptUnit() : nil
    if moment == nil, unit == nil { _ = accept(.period) }
    skipYearWords()
    _ = readYear()
    let likely: String
    switch (word, isSchool, unit) {
    case (.begin, true, _): likely = "сентябрь"
    case (.end, true, _): likely = "май"
    case (.middle, true, _): likely = "январь"
    case (.begin, _, .year?): likely = "январь"
    case (.end, _, .year?): likely = "декабрь"
    case (.begin, _, .month?): likely = "с 1 по 10 число"
    case (.end, _, .month?): likely = "с 21 по последнее число"
    default: likely = ""
    }
    return UndatedOpening(reason: .onEvent, takesText: false, likely: likely)
  }

  /// «Начало», «начало и конец», «последний день», «последняя неделя».
  private mutating func readEdgeWord() -> Lexeme? {
    if case .ordinal(let number)? = lexeme(), number == 1 || number == -1,
      lexeme(1) == .unit(.day) || lexeme(1) == .unit(.week)
    {
      position += 2
      return number == 1 ? .term : .notice
    }
    guard let word = lexeme(), [.begin, .middle, .end].contains(word) else { return nil }
    advance()
    let place = position
    _ = acceptMark(",")
    _ = accept(.and)
    _ = accept(.within) || accept(.onto)
    guard let second = lexeme(), [.begin, .middle, .end].contains(second) else {
      position = place
      return word
    }
    advance()
    return .notice
  }

  func isUnit(_ lexeme: Lexeme) -> Bool {
    if case .unit = lexeme { return true }
    return false
  }
}
