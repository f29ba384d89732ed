/// Months: «май 2021 г.», «09.2022», «начало мая».
extension PhraseReader {
  /// «Май 2021 г.», «мая», «месяц май».
  mutating func readMonthMoment() -> Moment? {
    let start = position
    if lexeme() == .unit(.month), case .month? = lexeme(1) { advance() }
    guard case .month(let month)? = lexeme() else {
      position = start
      return nil
    }
    advance()
    // «май месяц», but not «май, месяц …»
    if lexeme() == .unit(.month) { advance() }
    let isListed = isMark(",") && number(1)?.digits == 4 && (lexeme(2) == .unit(.year) || token(2) == nil)
    if isListed { position += 1 }
    return Moment(unit: .month(month), year: readYear() ?? .none)
  }

  /// «09.2022», «09/2022».
  mutating func readNumericMonth() -> Moment? {
    guard case (let month, 2)? = number(), (1...12).contains(month), isMark(".", 1) || isMark("/", 1),
      case (let year, 4)? = number(2), (1900...2199).contains(year),
      token(1)?.isSpaced == false, token(2)?.isSpaced == false, !isMark(".", 3) || number(4) == nil,
      position == 0 || tokens[position - 1].kind != .mark(46) || token()?.isSpaced == true
    else { return nil }
    position += 3
    skipYearWords()
    return Moment(unit: .month(month), year: .year(year))
  }

  /// «Начало мая», «середина мая», «конец мая»: its decades.
  mutating func readEdge() -> Moment? {
    let start = position
    guard let word = lexeme(), let decade = [Lexeme.begin: 1, .middle: 2, .end: 3][word] else { return nil }
    advance()
    if case .month(let month)? = lexeme() {
      advance()
      return Moment(unit: .decade(decade, month: month), year: readYear() ?? .none)
    }
    let isEvery = accept(.every)
    if isEvery || lexeme() == .unit(.month), accept(.unit(.month)), plan.sectionMonth != nil, !isEvery {
      return Moment(unit: .decade(decade, month: nil))
    }
    position = start
    return nil
  }
}
