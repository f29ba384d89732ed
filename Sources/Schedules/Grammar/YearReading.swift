/// Years after a moment and years by themselves.
extension PhraseReader {
  /// «2023 г.», «2021/22 уч. года», «т. г.», «следующего года»; `.none` read as such is nil.
  mutating func readYear() -> Moment.Year? {
    let start = position
    if let year = readPrintedYear() { return withListedYears(year) }
    if let year = readYearAfterReported() { return year }
    if [.current, .given, .reporting].contains(lexeme() ?? .and) || lexeme() == .from && isYearDot(1) {
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

  /// «года, следующего за отчётным».
  private mutating func readYearAfterReported() -> Moment.Year? {
    let start = position
    if accept(.unit(.year)) {
      _ = acceptMark(",")
      if accept(.following), accept(.behind) {
        _ = accept(.reporting) || accept(.current)
        _ = accept(.calendar)
        _ = accept(.unit(.year)) || accept(.period)
        return .next
      }
    }
    position = start
    return nil
  }

  /// «2022, 2023 и 2024 гг.» after a day or month: every one of them.
  private mutating func withListedYears(_ year: Moment.Year) -> Moment.Year {
    guard case .year(let first) = year else { return year }
    let start = position
    var last = first
    while isMark(",") || lexeme() == .and, case (let next, 4)? = number(1), next == last + 1,
      !isMark(".", 2) || number(3) == nil
    {
      position += 2
      last = next
    }
    guard last > first else { return year }
    _ = skipYearWords()
    // «2022, 2023 – внедрение» is another stage's year.
    guard !(isMark("-") || isMark(":")), !isMonth(0) else {
      position = start
      return year
    }
    return .years(first, last)
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
    let isSchool = skipYearWords() || second?.isSlash == true || second != nil && isSchoolYearList()
    guard let second else { return .year(value) }
    let isSchoolPlan = plan.period.form == .schoolYear && second.year == value + 1
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

  /// «2022-2023, 2023-2024 учебные годы»: the word at the list's end is of each.
  private func isSchoolYearList() -> Bool {
    var place = 0
    while place < 64, isMark(",", place) || lexeme(place) == .and || isMark(";", place),
      number(place + 1)?.digits == 4, isMark("-", place + 2) || isMark("/", place + 2),
      let digits = number(place + 3)?.digits, digits == 2 || digits == 4
    { place += 4 }
    return place > 0 && lexeme(place) == .school
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
