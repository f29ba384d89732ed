/// Separators, brackets, times of day and words that carry no time.
extension PhraseReader {
  mutating func readMark() -> Bool {
    guard case .mark(let mark)? = token()?.kind else { return false }
    if mark == 40 { return readBrackets() }
    let start = position
    position += 1
    if mark != 46, mark != 41 { append(.separator(mark), from: start) }
    return true
  }

  /// Brackets are remarks (rule 34), unless they say when within a repetition: «2 раза в год (октябрь, апрель)».
  private mutating func readBrackets() -> Bool {
    let start = position
    var close = start + 1
    while close < end, close - start < 60, !isClosing(close) { close += 1 }
    guard close < end, isClosing(close) else {
      position += 1
      return true
    }
    var inner = PhraseReader(bytes: bytes, tokens: tokens, context: context)
    inner.position = start + 1
    inner.end = close
    inner.isInBrackets = true
    inner.isAfterMonthly = lastDated?.isMonthly ?? false
    if !isInBrackets { inner.readAll() }
    position = close + 1
    if !isInBrackets, refines(inner.items) {
      items += inner.items
      weekdayChecks += inner.weekdayChecks
    } else {
      append(.aside, from: start)
    }
    return true
  }

  private func isClosing(_ place: Int) -> Bool { tokens[place].kind == .mark(41) }

  /// Whether bracketed items say more precisely when an open repetition or span happens.
  private func refines(_ inner: [Item]) -> Bool {
    var isRepeated = false
    for item in inner {
      switch item.content {
      case .text, .undated, .aside, .remark, .further, .throughout, .throughoutSpan, .except: return false
      case .every: isRepeated = true
      case .span, .by, .before, .from, .separator: break
      }
    }
    guard !inner.isEmpty, let outer = lastDated else { return false }
    switch outer.content {
    case .every, .throughout, .throughoutSpan, .undated: return true
    case .by, .span: return isRepeated
    case .text, .before, .from, .further, .except, .separator, .aside, .remark: return false
    }
  }

  /// «до 16.00», «в 10:00», «с 9.00 до 12.00», «15 часов»: kept as an aside.
  mutating func readClock() -> Bool {
    attempt { reader in
      let start = reader.position
      if [.until, .within, .from, .towards, .after, .along].contains(reader.lexeme() ?? .and) {
        reader.advance()
      }
      guard reader.readClockTime() else { return false }
      if reader.isMark("-") || reader.lexeme() == .until || reader.lexeme() == .along {
        let place = reader.position
        reader.position += 1
        if !reader.readClockTime() { reader.position = place }
      }
      reader.append(.aside, from: start)
      return true
    }
  }

  private mutating func readClockTime() -> Bool {
    let start = position
    guard let (hour, digits) = number(), digits <= 2, hour <= 24 else { return false }
    if case .mark(let mark)? = token(1)?.kind, case (let minute, 2)? = number(2), minute < 60,
      token(2)?.isSpaced == false, !isMark(".", 3) || number(4) == nil
    {
      let isTime = mark == 58 || (mark == 46 || mark == 45) && (minute == 0 || mark == 46 && minute > 12)
      if isTime || mark == 46 && lexeme(3) == .clock {
        position += 3
        _ = accept(.clock)
        return true
      }
    }
    position += 1
    guard accept(.clock) else {
      position = start
      return false
    }
    if let (minute, _) = number(), minute < 60 {
      position += 1
      _ = accept(.clock)
    }
    return true
  }

  /// «далее», «затем»: what follows goes on from what stands before.
  mutating func readFurther() -> Bool {
    let start = position
    _ = accept(.and) || accept(.but)
    guard accept(.then) else {
      position = start
      return false
    }
    append(.further, from: start)
    return true
  }

  /// Words without a time of their own: «срок», «включительно», «и», «примерно», «кроме».
  mutating func readFiller() -> Bool {
    let start = position
    switch lexeme() {
    case .and?:
      advance()
      append(.separator(44), from: start)
    case .or?:
      advance()
      append(.separator(44), from: start)
      append(.remark(ScheduleRemark(.ambiguous, words(start..<position))), from: start)
    case .except?:
      advance()
      append(.except, from: start)
    case .behind? where lexeme(1) == .exception:
      position += 2
      append(.except, from: start)
    case .approximately?, .once?:
      advance()
      append(.aside, from: start)
    case .inclusive?:
      advance()
    case .term?:
      skipTermWords()
    case .within? where lexeme(1) == .term:
      skipTermWords()
    default: return false
    }
    return true
  }
}
