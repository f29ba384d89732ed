/// A cursor over a phrase's tokens with the readers of the grammar as extensions.
///
/// Every reader either advances over what it understood or leaves the cursor where it was. Look-ahead is
/// bounded, so reading is linear in the phrase's length.
struct PhraseReader {
  let bytes: [UInt8]
  let tokens: [Token]
  let plan: PlanFacts
  /// Past the last token to be read.
  var end: Int
  var position = 0
  var items: [Item] = []
  /// A long list of numbers that no unit follows; it is not tried again from its middle.
  var barren = 0..<0
  var isInBrackets = false
  /// Whether the brackets follow a plain monthly repetition.
  var isAfterMonthly = false
  /// Printed weekdays to be checked against their dates.
  var weekdayChecks: [(day: Moment, weekday: Weekday, tokens: Range<Int>)] = []

  init(bytes: [UInt8], tokens: [Token], plan: PlanFacts) {
    self.bytes = bytes
    self.tokens = tokens
    self.plan = plan
    end = tokens.count
  }

  /// Reads all tokens into items.
  mutating func readAll() {
    while position < end {
      let start = position
      let count = items.count
      if readItem() {
        precondition(position > start, "a reader must advance")
      } else {
        items.removeLast(items.count - count)
        position = start
        skipText()
      }
    }
  }

  private mutating func readItem() -> Bool {
    readMark() || readNumberOfName() || readClock() || readFurther() || readException() || readAbout()
      || readRecurrence()
      || readDated()
      || readThroughout()
      || readUndated() || readFiller()
  }

  /// The readers of dates, also used to find where running text ends.
  mutating func readDated() -> Bool {
    readBound() || readMonthDays() || readSpans() || readWeekdays()
  }

  private mutating func skipText() {
    if case .text? = items.last?.content, let last = items.last, last.tokens.upperBound == position {
      items[items.count - 1].tokens = last.tokens.lowerBound..<position + 1
    } else {
      items.append(Item(content: .text, tokens: position..<position + 1))
    }
    position += 1
  }
}

extension PhraseReader {
  /// The token so many places ahead.
  func token(_ distance: Int = 0) -> Token? {
    let place = position + distance
    return place < end ? tokens[place] : nil
  }

  /// The word so many places ahead, when the vocabulary knows it.
  func lexeme(_ distance: Int = 0) -> Lexeme? {
    guard case .word(let lexeme)? = token(distance)?.kind else { return nil }
    return lexeme
  }

  /// The digits so many places ahead.
  func number(_ distance: Int = 0) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits)? = token(distance)?.kind else { return nil }
    return (value, digits)
  }

  /// Whether the mark stands so many places ahead.
  func isMark(_ mark: Character, _ distance: Int = 0) -> Bool {
    guard case .mark(let byte)? = token(distance)?.kind else { return false }
    return byte == mark.asciiValue
  }

  /// Steps over a word and the dot of its abbreviation.
  mutating func advance() {
    position += 1
    if isMark("."), token()?.isSpaced == false { position += 1 }
  }

  mutating func accept(_ wanted: Lexeme) -> Bool {
    guard lexeme() == wanted else { return false }
    advance()
    return true
  }

  mutating func acceptMark(_ mark: Character) -> Bool {
    guard isMark(mark) else { return false }
    position += 1
    return true
  }

  mutating func acceptUnit() -> TimeUnit? {
    guard case .unit(let unit)? = lexeme() else { return nil }
    let isAbbreviated = unit == .quarter && token()?.length == 2
    advance()
    // «кв-л»
    if isAbbreviated, isMark("-"), token(1)?.length == 1, token()?.isSpaced == false { position += 2 }
    return unit
  }

  /// Appends an item that ends at the cursor.
  mutating func append(_ content: Item.Content, from start: Int) {
    items.append(Item(content: content, tokens: start..<position))
  }

  /// Tries a reader; when it fails the cursor and the items are as before.
  mutating func attempt(_ reader: (inout PhraseReader) -> Bool) -> Bool {
    let start = position
    let count = items.count
    let checks = weekdayChecks.count
    if reader(&self), position > start { return true }
    position = start
    items.removeLast(items.count - count)
    weekdayChecks.removeLast(weekdayChecks.count - checks)
    return false
  }

  /// The phrase's own words for some tokens, with a closing quote that belongs to them.
  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let first = tokens[range.lowerBound].range.lowerBound
    var last = tokens[range.upperBound - 1].range.upperBound
    let limit = range.upperBound < tokens.count ? tokens[range.upperBound].range.lowerBound : bytes.count
    var begin = first
    while begin >= 2, begin > (range.lowerBound > 0 ? tokens[range.lowerBound - 1].range.upperBound : 0),
      bytes[begin - 1] == 0xAB, bytes[begin - 2] == 0xC2
    { begin -= 2 }
    if last + 1 < limit, bytes[last] == 0xC2, bytes[last + 1] == 0xBB { last += 2 }
    if last < limit, bytes[last] == 0x22 { last += 1 }
    return PhraseReader.spaced(bytes[begin..<last])
  }

  private static func spaced(_ bytes: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    for byte in bytes {
      let isSpace = byte <= 32
      if isSpace, words.last == 32 || words.isEmpty { continue }
      words.append(isSpace ? 32 : byte)
    }
    if words.last == 32 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}
