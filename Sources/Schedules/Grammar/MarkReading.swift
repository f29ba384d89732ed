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
    var inner = PhraseReader(bytes: bytes, tokens: tokens, plan: plan)
    inner.position = start + 1
    inner.end = close
    inner.isInBrackets = true
    inner.isAfterMonthly = lastDated?.isMonthly ?? false
    if !isInBrackets { inner.readAll() }
    position = close + 1
    let isException = inner.items.first.map { $0.isException } ?? false
    if !isInBrackets, isAfterText(start), isDated(inner.items) {
      // «I этап (март), II этап (май)»
      items += inner.items
      weekdayChecks += inner.weekdayChecks
      append(.separator(44), from: close)
    } else if !isInBrackets, isException || refines(inner.items) {
      items += inner.items
      if isException { append(.separator(41), from: close) }
      weekdayChecks += inner.weekdayChecks
    } else if !isInBrackets, let deadline = deadline(in: inner.items) {
      // «Сентябрь (до 15.09)»
      items[items.count - 1] = Item(
        content: deadline, tokens: items[items.count - 1].tokens.lowerBound..<position)
    } else {
      append(.aside, from: start)
    }
    return true
  }

  /// A bracketed «до» and a day that lies within the span before it.
  private func deadline(in inner: [Item]) -> Item.Content? {
    guard inner.count == 1, case .by(let day)? = inner.first?.content,
      case .span(let first, let last)? = items.last?.content,
      first.holds(day) || last.map({ $0.holds(day) }) ?? false
    else { return nil }
    return .by(day.year == .none ? day.of(year: (last ?? first).year) : day)
  }

  private func isClosing(_ place: Int) -> Bool { tokens[place].kind == .mark(41) }

  private func isAfterText(_ place: Int) -> Bool {
    guard case .text? = items.last?.content else { return false }
    return items.last?.tokens.upperBound == place
  }

  /// Whether bracketed items are nothing but times.
  private func isDated(_ inner: [Item]) -> Bool {
    !inner.isEmpty
      && inner.allSatisfy { item in
        switch item.content {
        case .span, .by, .before, .from, .every, .separator: true
        default: false
        }
      }
  }

  /// Whether bracketed items say more precisely when an open repetition or span happens.
  private func refines(_ inner: [Item]) -> Bool {
    var isRepeated = false
    for item in inner {
      switch item.content {
      case .text, .undated, .aside, .remark, .further, .throughout, .throughoutSpan, .except, .daysOff:
        return false
      case .every: isRepeated = true
      case .span, .by, .before, .from, .separator: break
      }
    }
    guard !inner.isEmpty, let outer = lastDated else { return false }
    switch outer.content {
    case .every, .throughout, .throughoutSpan, .undated: return true
    case .by, .span: return isRepeated
    case .text, .before, .from, .further, .except, .daysOff, .separator, .aside, .remark: return false
    }
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
    case .but?:
      advance()
      append(.separator(44), from: start)
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

extension Item {
  /// Whether it is «кроме».
  var isException: Bool {
    if case .except = content { return true }
    return false
  }
}
