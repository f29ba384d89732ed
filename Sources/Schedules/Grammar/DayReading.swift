/// Days in figures.
extension PhraseReader {
  /// `10.02.2023`, `8.02`, `10. 02. 2023`, `«03» 06 2022`, `2023-02-10`, `17/03/19`.
  mutating func readNumericDay() -> Moment? {
    let start = position
    if let day = readISODay() ?? readDottedDay() ?? readSpacedDay() {
      skipWeekday(of: day)
      return day
    }
    position = start
    return nil
  }

  private mutating func readISODay() -> Moment? {
    guard case (let year, 4)? = number(), isMark("-", 1), case (let month, 2)? = number(2), isMark("-", 3),
      case (let day, 2)? = number(4), token(1)?.isSpaced == false, token(2)?.isSpaced == false,
      (1...12).contains(month)
    else { return nil }
    position += 5
    return Moment(unit: .day(day, month: month), year: .year(year))
  }

  /// The separator `.`, `/`, or `-` and `,` when a year follows.
  private mutating func readDottedDay() -> Moment? {
    guard let (day, dayDigits) = number(), dayDigits <= 2, (1...31).contains(day),
      token()?.isOrdinal == false,
      let month = readDottedMonth(1)
    else { return nil }
    position += 3
    let year = readDottedYear()
    return Moment(unit: .day(day, month: month), year: year)
  }

  /// The month of a dotted date whose first dot stands so many tokens ahead.
  func readDottedMonth(_ distance: Int) -> Int? {
    guard case .mark(let mark)? = token(distance)?.kind, mark == 46 || mark == 47 || mark == 45 || mark == 44,
      let (month, digits) = number(distance + 1), digits <= 2, (1...12).contains(month)
    else { return nil }
    let isFollowedByYear = isSameMark(mark, distance + 2) && isYearNumber(distance + 3)
    if mark == 46 {
      // «8.2» is a date only with its year; «до 5. 10 школ» is none.
      if isFollowedByYear { return month }
      guard digits == 2, token(distance + 1)?.isSpaced == false || isMark(".", distance + 2) else {
        return nil
      }
      return month
    }
    guard isFollowedByYear, token(distance)?.isSpaced == false else { return nil }
    return month
  }

  private func isSameMark(_ mark: UInt8, _ distance: Int) -> Bool {
    guard case .mark(let other)? = token(distance)?.kind else { return false }
    return other == mark || other == 46 || other == 44
  }

  private func isYearNumber(_ distance: Int) -> Bool {
    guard let (value, digits) = number(distance) else { return false }
    return digits == 4 && (1900...2199).contains(value)
      || digits == 2 && (distance == 0 || isYearPlace(distance))
  }

  /// Whether a two-digit number there is a year and not the day of another date.
  private func isYearPlace(_ distance: Int) -> Bool {
    token(distance)?.isSpaced == false
      && !(isMark(".", distance + 1) && number(distance + 2) != nil && token(distance + 2)?.isSpaced == false)
  }

  private mutating func readDottedYear() -> Moment.Year {
    if case .mark(let mark)? = token()?.kind, mark == 46 || mark == 47 || mark == 45 || mark == 44,
      isYearNumber(1),
      mark == 46 || token()?.isSpaced == false, let (value, digits) = number(1)
    {
      if mark == 46 || mark == 47 || digits == 4 {
        position += 2
        skipYearWords()
        return .year(digits == 4 ? value : 2000 + value)
      }
    }
    if isMark("."), token()?.isSpaced == false { position += 1 }
    return readYear() ?? .none
  }

  /// `«03» 06 2022` and `«03» 06. 2022`.
  private mutating func readSpacedDay() -> Moment? {
    guard case (let day, 2)? = number(), case (let month, 2)? = number(1), case (let year, 4)? = number(2),
      (1...12).contains(month),
      (1900...2199).contains(year)
    else { return nil }
    position += 3
    skipYearWords()
    return Moment(unit: .day(day, month: month), year: .year(year))
  }

  /// A printed weekday after a date: «22.04. (пт)», «25 мая, четверг»; checked against the date.
  mutating func skipWeekday(of day: Moment) {
    let start = position
    let isBracketed = acceptMark("(")
    if !isBracketed { _ = acceptMark(",") }
    guard case .weekday(let weekday)? = lexeme() else {
      position = start
      return
    }
    advance()
    let isListed = (isMark(",") || lexeme() == .and) && isWeekday(1)
    let isAlone = isBracketed ? acceptMark(")") : !isListed
    if isAlone {
      weekdayChecks.append((day, weekday, start..<position))
    } else {
      position = start
    }
  }

  func isWeekday(_ distance: Int) -> Bool {
    if case .weekday? = lexeme(distance) { return true }
    return false
  }
}
