/// Numbers in digits, Roman figures and words, their lists and ranges.
extension PhraseReader {
  /// One entry of a list: a number, or a range of them.
  struct Numeral {
    var first: Int
    var last: Int?
    /// Roman figures number quarters and stages, never days.
    var isRoman = false
    var end: Int { last ?? first }
  }

  /// «3», «III», «третья», «последняя»; at most two digits.
  mutating func readNumeral() -> Int? {
    if let (value, digits) = number() {
      guard digits <= 2, value > 0 else { return nil }
      position += 1
      // «I-й», «1 -й» are glued by the lexer; «1 й» is not.
      return value
    }
    if case .ordinal(let value)? = lexeme() {
      advance()
      return value
    }
    guard let token = token(), token.roman > 0 else { return nil }
    // «с», «в» and other words of the vocabulary are no numbers.
    if case .word = token.kind { return nil }
    position += 1
    if isMark("-"), token.length <= 4, let ending = self.token(1), ending.length > 0, ending.length <= 2,
      !ending.isSpaced, !ending.isCapital, ending.roman == 0, case .unknown = ending.kind
    {
      position += 2
    }
    return value(of: token)
  }

  private func value(of token: Token) -> Int { token.roman }

  /// «1, 2 и 5», «I-II», «12-14, 20»; at most 31 entries.
  ///
  /// The last one may begin a date in figures («12-14.11.2018») and ends the list.
  mutating func readNumerals() -> [Numeral] {
    if barren.contains(position) { return [] }
    var numerals: [Numeral] = []
    while numerals.count < 31 {
      let start = position
      if !numerals.isEmpty, !acceptListSeparator() { break }
      let isPlain = isPlainNumber()
      let isRoman = number() == nil && !isOrdinalWord()
      guard isPlain || !numerals.isEmpty, let first = readNumeral() else {
        position = start
        break
      }
      guard isPlain else {
        numerals.append(Numeral(first: first, isRoman: isRoman))
        break
      }
      let last = isRoman && number(1) != nil ? nil : readRangeEnd(after: first)
      numerals.append(Numeral(first: first, last: last, isRoman: isRoman))
      if last != nil, isMark("."), readDottedMonth(0) != nil { break }
    }
    return numerals
  }

  private mutating func readRangeEnd(after first: Int) -> Int? {
    let start = position
    guard acceptMark("-"), let last = readNumeral(), last > first || last == -1 else {
      position = start
      return nil
    }
    return last
  }

  private mutating func acceptListSeparator() -> Bool {
    if acceptMark(",") {
      _ = accept(.and)
      return true
    }
    return accept(.and) || acceptMark("/") || acceptMark(";")
  }

  /// Whether the number there is not the day of a date in figures.
  private func isPlainNumber() -> Bool {
    guard number() != nil else { return true }
    if isMark(":", 1) { return false }
    return readDottedMonth(1) == nil || isMark("-", 1) || isMark(",", 1) || isMark("/", 1)
  }
}
