/// Years after a moment and years by themselves.
extension PhraseReader {
  /// «2023 г.», «2021/22 уч. года», «т. г.», «следующего года»; `.none` read as such is nil.
  mutating func readYear() -> Moment.Year? {
    let start = position
    if let year = readPrintedYear() { return year }
    if lexeme() == .current || lexeme() == .given || lexeme() == .from && isYearDot(1) {
      let isFollowedByYear = isYearDot(1) || lexeme(1) == .unit(.year) || lexeme(2) == .unit(.year)
      if isFollowedByYear {
        position += 1
        _ = acceptMark(".")
        skipYearWords()
        return Moment.Year.none
      }
    }
    if accept(.following) {
      _ = accept(.calendar) || accept(.school)
      if accept(.unit(.year)) { return .next }
    }
    position = start
    return nil
  }

  /// Whether «. г.» stands there, as in «с.г.».
  private func isYearDot(_ distance: Int) -> Bool {
    isMark(".", distance) && lexeme(distance + 1) == .unit(.year)
  }

  private mutating func readPrintedYear() -> Moment.Year? {
    guard let (value, digits) = number(), token()?.isOrdinal != true else { return nil }
    if digits == 2, lexeme(1) == .unit(.year), token(1)?.length ?? 9 <= 4 {
      position += 1
      skipYearWords()
      return .year(2000 + value)
    }
    guard digits == 4, (1900...2199).contains(value),
      !isMark(".", 1) || number(2) == nil || token(2)?.isSpaced == true
    else { return nil }
    position += 1
    let second = readSecondYear(after: value)
    let isSchool = skipYearWords() || second?.isSlash == true
    guard let second else { return .year(value) }
    let isSchoolPlan = context.period.form == .schoolYear && second.year == value + 1
    return (isSchool || isSchoolPlan) && second.year == value + 1
      ? .school(value) : .years(value, second.year)
  }

  private mutating func readSecondYear(after first: Int) -> (year: Int, isSlash: Bool)? {
    let start = position
    _ = accept(.unit(.year))
    let isSlash = isMark("/")
    if isSlash || isMark("-") || lexeme() == .and, let (value, digits) = number(1),
      digits == 2 || digits == 4,
      !(isMark(".", 2) && number(3) != nil && token(3)?.isSpaced == false)
    {
      let year = digits == 2 ? first / 100 * 100 + value : value
      if year > first, year - first <= 50, isSlash || digits == 4 || lexeme(2) != nil || token(2) == nil,
        digits == 4 || !isMonth(2)
      {
        position += 2
        return (year, isSlash && year == first + 1)
      }
    }
    position = start
    return nil
  }

  private func isMonth(_ distance: Int) -> Bool {
    if case .month? = lexeme(distance) { return true }
    return false
  }

  /// Steps over «г.», «учебного года», «уч. г.»; tells whether «учебный» was among them.
  @discardableResult
  mutating func skipYearWords() -> Bool {
    _ = accept(.calendar)
    let start = position
    if accept(.school) {
      if acceptMark("/") { _ = accept(.unit(.year)) }
      if accept(.unit(.year)) || position > start { return true }
    }
    if lexeme() == .unit(.year) {
      advance()
      // «2021г.г.»
      if lexeme() == .unit(.year), token()?.length == 1 { advance() }
    }
    return false
  }

  /// A year, years or a school year by themselves.
  mutating func readYearMoment() -> Moment? {
    let start = position
    let hasPlainDigits = number() != nil
    guard hasPlainDigits, let year = readPrintedYear() else { return nil }
    switch year {
    case .school: return Moment(unit: .schoolYear, year: year)
    case .year, .years:
      // A bare two-digit number is no year of its own.
      if tokens[start].range.count < 4 { break }
      return Moment(unit: .year, year: year)
    case .none, .next: break
    }
    position = start
    return nil
  }
}
