/// Makes draft parts of items: labels go to their parts, the rest of the words is unread.
struct Gathering {
  let reader: PhraseReader
  var parts: [DraftPart] = []
  var unread: [String] = []
  var remarks: [ScheduleRemark] = []
  private var clause = 0
  private var label = ""
  private var isFurther = false
  private var isExcepting = false

  init(_ reader: PhraseReader) {
    self.reader = reader
    for index in reader.items.indices { take(index) }
    if isExcepting, let last = parts.last, !last.exceptMonths.isEmpty { isExcepting = false }
    if isFurther || isExcepting { unread.append(isFurther ? "далее" : "кроме") }
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
    case .except: isExcepting = true
    case .separator(let mark): if mark == 59 { clause += 1 }
    case .aside: remarks.append(ScheduleRemark(.aside, reader.words(item.tokens)))
    case .remark(let remark): remarks.append(remark)
    case .text: takeText(index)
    }
  }

  private mutating func append(_ kind: DraftPart.Kind, _ item: Item) {
    if isExcepting, except(kind) { return }
    if !label.isEmpty { clause += 1 }
    var part = DraftPart(kind: kind, label: label, clause: clause, isFurther: isFurther, tokens: item.tokens)
    part.startsAfterPrevious = isFurther
    parts.append(part)
    label = ""
    isFurther = false
  }

  /// «кроме июля и августа»: months taken out of the repetition before it.
  private mutating func except(_ kind: DraftPart.Kind) -> Bool {
    guard let last = parts.indices.last, case .every = parts[last].kind,
      case .span(let first, let end) = kind,
      case .month(let month) = first.unit
    else {
      isExcepting = false
      if parts.last?.exceptMonths.isEmpty ?? true { unread.append("кроме") }
      return false
    }
    parts[last].exceptMonths.append(month)
    if case .month(let number)? = end?.unit, number > month {
      parts[last].exceptMonths += (month + 1)...number
    }
    return true
  }

  private mutating func takeText(_ index: Int) {
    let text = reader.words(reader.items[index].tokens)
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
    return !reader.tokens[items[index].tokens].contains { Gathering.bounds($0) }
      && !endsInNumber(items[index].tokens)
  }

  /// Words of a deadline that was not understood («до 32»), which must not pass for a stage's name.
  private static func bounds(_ token: Token) -> Bool {
    switch token.kind {
    case .word(.until), .word(.not), .word(.from), .word(.towards), .word(.later), .word(.except): true
    default: false
    }
  }

  private func endsInNumber(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, case .number = reader.tokens[last].kind else { return false }
    return true
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
    case .further, .except, .text, .separator, .aside, .remark: false
    }
  }
}
