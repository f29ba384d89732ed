/// «Этап 1 – 15 марта», «заседание № 2, 10 апреля»: a number that belongs to the name before it.
extension PhraseReader {
  mutating func readNumberOfName() -> Bool {
    guard case .text? = items.last?.content, items.last?.tokens.upperBound == position,
      isNumbered(position - 1),
      number() != nil || (token()?.roman ?? 0) > 0, isNumberClosed()
    else { return false }
    position += 1
    items[items.count - 1].tokens = items[items.count - 1].tokens.lowerBound..<position
    return true
  }

  /// Whether a mark or the end follows the number, so that no month or unit does.
  private func isNumberClosed() -> Bool {
    guard let next = token(1) else { return true }
    switch next.kind {
    case .mark(46), .mark(47): return false
    case .mark(45): return next.isSpaced
    case .mark: return true
    default: return false
    }
  }

  /// Whether the word there takes a number after it: «этап», «тур», «№», but not in «1 этап».
  func isNumbered(_ place: Int) -> Bool {
    guard place >= 0 else { return false }
    if tokens[place].kind == .unknown, bytes[tokens[place].range].elementsEqual([0xE2, 0x84, 0x96]) {
      return true
    }
    guard tokens[place].kind == .word(.numbered) else { return false }
    guard place > 0 else { return true }
    if case .number = tokens[place - 1].kind { return false }
    return tokens[place - 1].roman == 0 || tokens[place - 1].kind != .unknown
  }
}
