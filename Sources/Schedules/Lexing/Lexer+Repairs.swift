/// What typists and scanners break: words cut by a line's end, numbers said twice.
extension Lexer {
  /// «10 (десяти) дней», «до 10-го (десятого) числа»: the bracket only repeats the number.
  mutating func dropSpelledNumbers() {
    var place = tokens.count - 5
    while place >= 0 {
      if case .number = tokens[place].kind, tokens[place + 1].kind == .mark(40),
        tokens[place + 3].kind == .mark(41), tokens[place + 2].length > 2, isCountable(tokens[place + 4].kind)
      {
        tokens.removeSubrange(place + 1...place + 3)
      }
      place -= 1
    }
  }

  private func isCountable(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word(.unit), .word(.dayOfMonth), .word(.working), .word(.calendar), .word(.times): true
    default: false
    }
  }

  /// «сен-\nтябрь», «понедельн\nик»: two pieces across a line break that are a word only together.
  mutating func joinBrokenWord() {
    guard let tail = tokens.last, tail.beginsLine, tail.kind == .unknown, tokens.count >= 2 else { return }
    var head = tokens.count - 2
    let isHyphened = tokens[head].kind == .mark(45) && !tokens[head].isSpaced
    if isHyphened { head -= 1 }
    guard head >= 0, tokens[head].length > 0, isHyphened || tokens[head].length + tail.length > 3 else {
      return
    }
    var word = Word()
    for range in [tokens[head].range, tail.range] {
      var place = range.lowerBound
      while place < range.upperBound, word.count <= Vocabulary.longest {
        let (scalar, width) = scalar(at: place)
        let code = Letters.code(scalar)
        if code != 0 { word.append(code) }
        place += width
      }
    }
    guard case .word = word.kind else { return }
    tokens[head].kind = word.kind
    tokens[head].range = tokens[head].range.lowerBound..<tail.range.upperBound
    tokens.removeLast(tokens.count - 1 - head)
  }
}
