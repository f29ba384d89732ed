/// The words that belong to an undated part: a plan's name, an event.
extension PhraseReader {
  /// Steps over words up to a separator before something dated, or the end.
  mutating func skipRunningText() {
    while let token = token() {
      switch token.kind {
      case .mark(let mark):
        if mark == 59 || mark == 40 || mark == 41 { return }
        if mark == 44 || mark == 45 && token.isSpaced, startsItem(1) { return }
        position += 1
      case .word(.from) where isDocumentDate():
        // «приказом от 12.09.2022»
        position += 1
        _ = readMoment()
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

  /// Whether «от» and a day stand there, as after a document's name.
  private func isDocumentDate() -> Bool {
    guard let token = token(), token.length == 2, number(1) != nil else { return false }
    // «от», not «с» or «со»
    let letter = bytes[token.range.lowerBound..<token.range.lowerBound + 2]
    guard letter.elementsEqual([0xD0, 0xBE]) || letter.elementsEqual([0xD0, 0x9E]) || letter.first == 0x6F
    else { return false }
    var copy = self
    copy.position += 1
    return copy.readMoment()?.isDay ?? false
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
