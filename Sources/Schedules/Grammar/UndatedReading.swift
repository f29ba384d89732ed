/// «По мере необходимости», «по графику X», «после X», «в период X», «за N дней до X», «осенние каникулы».
extension PhraseReader {
  mutating func readUndated() -> Bool {
    let start = position
    guard let opening = readUndatedOpening() else {
      position = start
      return false
    }
    if opening.takesMoment {
      _ = accept(.begin) || accept(.end) || accept(.result)
      _ = accept(.reporting) || accept(.every)
      if readMoment() ?? readPeriodMoment() == nil { _ = acceptUnit() }
    }
    if opening.takesText { skipRunningText() }
    // A preposition alone opens nothing: «до», «при».
    if opening.needsText, position == opening.textStart {
      position = start
      return false
    }
    let detail = opening.keepsDetail ? words((opening.detailStart ?? start)..<position) : ""
    append(.undated(opening.reason, detail: detail, likely: opening.likely), from: start)
    return true
  }

  struct UndatedOpening {
    var reason: Schedule.UndatedReason
    /// Where the kept words begin, when not at the first.
    var detailStart: Int?
    var keepsDetail = true
    var takesMoment = false
    var takesText = true
    var needsText = false
    var textStart = 0
    var likely = ""
  }

  /// The words that open an undated part, the cursor after them.
  mutating func readUndatedOpening() -> UndatedOpening? {
    let start = position
    if let opening = readMeasure() { return opening }
    position = start
    if let opening = readBySchedule() { return opening }
    position = start
    if let opening = readTermsBySchedule() { return opening }
    position = start
    if let opening = readVacation() { return opening }
    position = start
    if let opening = readEdgeOfPeriod() { return opening }
    position = start
    if let opening = readOnEvent() { return opening }
    position = start
    return nil
  }

  /// «По мере необходимости», «при необходимости», «по запросу», «по мере поступления».
  private mutating func readMeasure() -> UndatedOpening? {
    let start = position
    if lexeme() == .within, lexeme(1) == .event, lexeme(2) == .need {
      position += 3
      return UndatedOpening(reason: .asNeeded, keepsDetail: false, takesText: false)
    }
    guard accept(.along) || accept(.beside) || accept(.within) && lexeme() == .measure else { return nil }
    let isMeasure = accept(.measure)
    if isMeasure, accept(.realization) { return UndatedOpening(reason: .onEvent, textStart: position) }
    if accept(.need) {
      _ = start
      return UndatedOpening(reason: .asNeeded, keepsDetail: position < end && false, takesText: false)
    }
    if accept(.request) { return UndatedOpening(reason: .asNeeded, textStart: position) }
    if isMeasure {
      return UndatedOpening(reason: .onEvent, needsText: true, textStart: position)
    }
    return nil
  }

  /// «По (отдельному) графику X», «согласно плану X», «в соответствии с графиком», «график РОО».
  private mutating func readBySchedule() -> UndatedOpening? {
    let start = position
    if accept(.along) {
      let detailStart = position
      if skipAdjectives(to: .schedule) {
        return UndatedOpening(reason: .bySchedule, detailStart: detailStart, textStart: position)
      }
      return nil
    }
    _ = accept(.within)
    if accept(.accord) {
      _ = accept(.from)
      _ = accept(.term)
      _ = skipAdjectives(to: .schedule)
      return UndatedOpening(reason: .bySchedule, textStart: position)
    }
    position = start
    // «график РОО», «в порядке, установленном …»
    if lexeme() == .within, lexeme(1) == .schedule { position += 1 }
    if lexeme() == .schedule, skipAdjectives(to: .schedule) {
      return UndatedOpening(reason: .bySchedule, textStart: position)
    }
    if lexeme() == .onto, token(1)?.kind == .unknown, lexeme(2) == .schedule || lexeme(2) == .plan {
      position += 3
      return UndatedOpening(reason: .bySchedule, textStart: position)
    }
    return nil
  }

  /// Steps over up to four unknown words to a word of this kind.
  private mutating func skipAdjectives(to wanted: Lexeme) -> Bool {
    let start = position
    for _ in 0..<5 {
      if accept(wanted) {
        while isMark("-"), lexeme(1) == wanted { position += 2 }
        return true
      }
      guard let token = token(), !isStop(token) else { break }
      position += 1
    }
    position = start
    return false
  }

  private func isStop(_ token: Token) -> Bool {
    switch token.kind {
    case .mark(let mark): mark != 46 && mark != 45 && mark != 47
    case .number: true
    case .word(.month), .word(.weekday), .word(.until), .word(.along), .word(.times): true
    case .word, .unknown: false
    }
  }

  /// «В установленные сроки», «в сроки, установленные …», «сроки уточняются».
  private mutating func readTermsBySchedule() -> UndatedOpening? {
    let start = position
    _ = accept(.within) || accept(.along)
    if skipToTerm() { return UndatedOpening(reason: .bySchedule, textStart: position) }
    if accept(.term) {
      if isMark(",") { position += 1 }
      if token()?.kind == .unknown, token()?.length ?? 0 > 5 {
        return UndatedOpening(reason: .bySchedule, needsText: true, textStart: position)
      }
    }
    position = start
    return nil
  }

  /// «установленные законодательством РФ сроки», «10-дневный срок».
  private mutating func skipToTerm() -> Bool {
    let start = position
    if number() != nil, isMark("-", 1) { position += 2 }
    let first = position
    while position - first < 4, token()?.kind == .unknown { position += 1 }
    if position > first, tokens[first].length > 5, accept(.term) { return true }
    position = start
    return false
  }
}
