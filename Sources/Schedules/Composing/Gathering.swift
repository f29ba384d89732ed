/// Makes draft parts of items: labels go to their parts, the rest of the words is unread.
struct Gathering {
  let reader: PhraseReader
  var parts: [DraftPart] = []
  var unread: [String] = []
  var remarks: [ScheduleRemark] = []
  private var clause = 0
  private var label = ""
  private var isFurther = false
  private var exception = Exception.none

  /// Whether «кроме» stands before what is read.
  private enum Exception {
    case none
    /// Nothing has been taken out yet.
    case opened
    /// More of the same may follow: «кроме июля и августа».
    case listed
  }

  init(_ reader: PhraseReader) {
    self.reader = reader
    for index in reader.items.indices { take(index) }
    if isFurther { unread.append("далее") }
    if exception == .opened { unread.append("кроме") }
  }
}

extension Gathering {
  private mutating func take(_ index: Int) {
    let item = reader.items[index]
    switch item.content {
    case .span(let first, let last): append(.span(first, last), item)
    case .by(let moment): append(.by(moment), item)
    case .before(let moment): append(.before(moment), item)
    case .from(let moment, let isContinuous, let isExclusive):
      append(.from(moment, isContinuous: isContinuous, isExclusive: isExclusive), item)
    case .every(let draft): append(.every(draft), item)
    case .throughout(let moment): append(.throughout(moment), item)
    case .throughoutSpan(let first, let last): append(.throughoutSpan(first, last), item)
    case .undated(let reason, let detail, let likely):
      append(.undated(reason, detail: detail, likely: likely), item)
      if !likely.isEmpty { remarks.append(ScheduleRemark(.likelyReading, likely)) }
    case .further: isFurther = true
    case .except: exception = .opened
    case .daysOff:
      let isTaken = exception != .none && exceptDaysOff()
      if isTaken { exception = .listed } else { refuse(item) }
    case .separator(let mark):
      if mark == 59 { clause += 1 }
      if mark == 41, exception == .listed { exception = .none }
    case .aside: remarks.append(ScheduleRemark(.aside, reader.words(item.tokens)))
    case .remark(let remark): remarks.append(remark)
    case .text: takeText(index)
    }
  }

  private mutating func append(_ kind: DraftPart.Kind, _ item: Item) {
    if exception != .none {
      if except(kind) {
        exception = .listed
        return
      }
      if exception == .opened { return refuse(item) }
      exception = .none
    }
    if !label.isEmpty { clause += 1 }
    var part = DraftPart(kind: kind, label: label, clause: clause, isFurther: isFurther, tokens: item.tokens)
    part.startsAfterPrevious = isFurther
    parts.append(part)
    label = ""
    isFurther = false
  }

  /// An exception that was not understood is unread, and no part of its own.
  private mutating func refuse(_ item: Item) {
    unread.append((exception == .opened ? "кроме " : "") + reader.words(item.tokens))
    exception = .none
  }

  private mutating func takeText(_ index: Int) {
    let text = reader.words(reader.items[index].tokens)
    if exception == .opened { return refuse(reader.items[index]) }
    if isStage(index) {
      label = text
      return
    }
    let isAfterDash = index > 0 && isDash(index - 1) && index > 1 && isDated(index - 2)
    if isAfterDash, let last = parts.indices.last, parts[last].label.isEmpty, isClosed(index + 1) {
      parts[last].label = text
      clause += 1
      return
    }
    unread.append(text)
  }

  /// Whether something with a time follows at once, or after a dash or colon.
  private func isStage(_ index: Int) -> Bool {
    let items = reader.items
    var next = index + 1
    if next < items.count, isDash(next) || isMark(next, 58) { next += 1 }
    guard next < items.count, isDated(next) else { return false }
    let tokens = items[index].tokens
    return !reader.tokens[tokens].contains { Gathering.bounds($0) } && !endsInNumber(tokens)
      && !countsUnits(tokens)
  }

  /// «последняя неделя» is a time that was not understood; «День учителя» is a name.
  private func countsUnits(_ tokens: Range<Int>) -> Bool {
    if let last = tokens.last, case .word(.ordinal) = reader.tokens[last].kind { return true }
    return tokens.dropLast().contains { place in
      if place > tokens.lowerBound, isAbout(reader.tokens[place - 1].kind) { return false }
      guard case .word(.unit) = reader.tokens[place + 1].kind else { return false }
      switch reader.tokens[place].kind {
      case .number(_, let digits): return digits < 4
      case .word(.ordinal), .word(.cardinal): return true
      default: return reader.tokens[place].roman > 0 && reader.tokens[place].kind == .unknown
      }
    }
  }

  /// Words of a deadline that was not understood («до 32»), which must not pass for a stage's name.
  private static func bounds(_ token: Token) -> Bool {
    switch token.kind {
    case .word(.until), .word(.not), .word(.from), .word(.towards), .word(.later), .word(.except),
      .word(.every), .word(.times), .word(.regularly), .word(.after), .word(.before), .word(.between):
      true
    default: false
    }
  }

  /// «за I полугодие», «на 2 квартал» are part of a name.
  private func isAbout(_ kind: Token.Kind) -> Bool { kind == .word(.behind) || kind == .word(.onto) }

  private func endsInNumber(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, case .number = reader.tokens[last].kind else { return false }
    return !reader.isNumbered(last - 1)
  }

  private func isDash(_ index: Int) -> Bool { isMark(index, 45) || isMark(index, 58) }

  private func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    if case .separator(mark) = reader.items[index].content { return true }
    return false
  }

  private func isClosed(_ index: Int) -> Bool {
    guard index < reader.items.count else { return true }
    switch reader.items[index].content {
    case .separator(let mark): return mark == 44 || mark == 59
    case .aside: return true
    default: return false
    }
  }

  private func isDated(_ index: Int) -> Bool {
    switch reader.items[index].content {
    case .span, .by, .before, .from, .every, .throughout, .throughoutSpan, .undated: true
    case .further, .except, .daysOff, .text, .separator, .aside, .remark: false
    }
  }
}
