/// Events whose day the plan does not know.
extension PhraseReader {
  /// «Осенние каникулы», «в каникулярное время», «в дни школьных каникул 2022 г.».
  mutating func readVacation() -> UndatedOpening? {
    for _ in 0..<6 {
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
    guard let word = lexeme(), [.begin, .middle, .end].contains(word) else { return nil }
    advance()
    _ = accept(.every)
    let isSchool = accept(.school)
    let moment = isSchool ? nil : readMoment()
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

  private func isUnit(_ lexeme: Lexeme) -> Bool {
    if case .unit = lexeme { return true }
    return false
  }

  /// Everything that hangs on an event.
  mutating func readOnEvent() -> UndatedOpening? {
    if let opening = readDaysFromEvent() { return opening }
    switch lexeme() {
    case .after?, .before?:
      advance()
      _ = accept(.begin) || accept(.end) || accept(.result)
      return UndatedOpening(reason: .onEvent, takesMoment: true, needsText: true, textStart: position)
    case .beside?:
      advance()
      return UndatedOpening(reason: .onEvent, needsText: true, textStart: position)
    case .along?:
      advance()
      guard accept(.result) else { return nil }
      return UndatedOpening(reason: .onEvent, takesMoment: true, textStart: position)
    case .from?:
      advance()
      guard accept(.moment) || accept(.unit(.day)) else { return nil }
      return UndatedOpening(reason: .onEvent, textStart: position)
    case .until?:
      advance()
      _ = accept(.begin) || accept(.end) || accept(.result)
      guard token()?.kind == .unknown || isDayOfEvent() else { return nil }
      return UndatedOpening(reason: .onEvent, needsText: true, textStart: position)
    case .towards?:
      advance()
      guard isDayOfEvent() else { return nil }
      return UndatedOpening(reason: .onEvent, needsText: true, textStart: position)
    case .within?, .onto?: return readWithinEvent()
    case .event?, .period?:
      advance()
      guard token()?.kind == .unknown || lexeme() == .realization else { return nil }
      return UndatedOpening(reason: .onEvent, needsText: true, textStart: position)
    default: return nil
    }
  }

  /// «Дня учителя», «Дню Победы».
  private func isDayOfEvent() -> Bool { lexeme() == .unit(.day) && token(1)?.kind == .unknown }

  /// «В период X», «в день проведения», «в случае X», «во время X», «в течение X».
  private mutating func readWithinEvent() -> UndatedOpening? {
    advance()
    _ = accept(.whole)
    guard accept(.period) || accept(.event) || accept(.unit(.day)) || accept(.moment) || accept(.course)
    else {
      return nil
    }
    return UndatedOpening(reason: .onEvent, needsText: true, textStart: position)
  }

  /// «За 3 дня до X», «в течение 10 дней со дня X», «не позднее 5 дней после X», «через неделю после X».
  private mutating func readDaysFromEvent() -> UndatedOpening? {
    let start = position
    while [
      .not, .less, .later, .than, .within, .course, .behind, .after, .earlier, .onto, .then, .until, .from,
    ]
    .contains(
      lexeme() ?? .and) || isMark(",") && position > start
    {
      advance()
      if position - start > 6 { break }
    }
    guard position > start else { return nil }
    let count = readCardinal()
    if acceptMark("-") { _ = readCardinal() }
    if count != nil || token()?.isOrdinal == true, isMark("-"), token(1)?.kind == .unknown { position += 2 }
    if token()?.kind == .unknown, lexeme(1) == .term || lexeme(1).map(isUnit) == true { position += 1 }
    _ = accept(.working) || accept(.calendar) || accept(.school)
    guard lexeme() == .term || lexeme().map(isUnit) == true else {
      position = start
      return nil
    }
    let isUnitOnly = count == nil
    advance()
    let linkPlace = position
    let isLinked =
      [.until, .from, .after, .before, .beside].contains(lexeme() ?? .and)
      && { lexeme(1) != nil || token(1)?.kind == .unknown }()
    let isSpan = tokens[start..<linkPlace].contains { $0.kind == .word(.course) }
    guard isLinked || isSpan && !isUnitOnly && (position == end || isLinkless()) else {
      position = start
      return nil
    }
    if isLinked { advance() }
    return UndatedOpening(reason: .onEvent, takesMoment: isLinked, textStart: position)
  }

  private func isLinkless() -> Bool { isMark(",") || isMark(";") || isMark("(") }

  /// Steps over words up to a separator before something dated, or the end.
  mutating func skipRunningText() {
    while let token = token() {
      switch token.kind {
      case .mark(let mark):
        if mark == 59 || mark == 40 || mark == 41 { return }
        if mark == 44 || mark == 45 && token.isSpaced, startsItem(1) { return }
        position += 1
      case .word(.onto):
        // «на 2023 год», «на май» belong to the plan's name.
        position += 1
        if startsMoment() { _ = readMoment() }
      case .word, .number:
        if startsItem(0) { return }
        position += 1
      case .unknown:
        position += 1
      }
    }
  }

  /// Whether a dated reader or another undated opening would take what stands there.
  private func startsItem(_ distance: Int) -> Bool {
    var copy = self
    copy.position += distance
    copy.items = []
    guard copy.position < copy.end else { return true }
    if case .unknown = copy.tokens[copy.position].kind { return false }
    if copy.readRecurrence() || copy.readFurther() || copy.readClock() { return true }
    if copy.readDated() {
      if case .span(let moment, nil)? = copy.items.first?.content, case .year = moment.unit { return false }
      return true
    }
    let start = copy.position
    if copy.readThroughout() { return true }
    copy.position = start
    guard let opening = copy.readUndatedOpening() else { return false }
    return opening.reason != .onEvent || distance > 0
  }
}
