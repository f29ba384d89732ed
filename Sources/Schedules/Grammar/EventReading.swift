/// Events whose day the plan does not know.
extension PhraseReader {
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
      _ = accept(.whole)
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
    // «в пожароопасный период»
    if token()?.kind == .unknown, lexeme(1) == .period {
      position += 2
      return UndatedOpening(reason: .onEvent, textStart: position)
    }
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
    // «12 месяцев с даты заключения»
    let isBare = position == start
    if isBare, number() == nil { return nil }
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
      && (lexeme(1) != nil || number(1) != nil || token(1)?.kind == .unknown)
    let isSpan = tokens[start..<linkPlace].contains { $0.kind == .word(.course) }
    if isBare, lexeme() != .from && lexeme() != .after || lexeme(1) != .moment && token(1)?.kind != .unknown {
      position = start
      return nil
    }
    guard isLinked || isSpan && !isUnitOnly && (position == end || isLinkless()) else {
      position = start
      return nil
    }
    if isLinked { advance() }
    return UndatedOpening(reason: .onEvent, takesMoment: isLinked, textStart: position)
  }

  private func isLinkless() -> Bool { isMark(",") || isMark(";") || isMark("(") }
}
