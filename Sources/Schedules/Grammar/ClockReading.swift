/// Times of day, which are kept as asides (rule 34).
extension PhraseReader {
  /// «до 16.00», «в 10:00», «с 9.00 до 12.00», «15 часов»: kept as an aside.
  mutating func readClock() -> Bool {
    attempt { reader in
      let start = reader.position
      if [.until, .within, .from, .towards, .after, .along].contains(reader.lexeme() ?? .and) {
        reader.advance()
      }
      let isUntil = reader.position > start && reader.tokens[start].kind == .word(.until)
      guard reader.readClockTime() else { return false }
      // «до 17:00 20 февраля» is a deadline, which other readers take.
      if isUntil, reader.startsDay() { return false }
      if reader.isMark("-") || reader.lexeme() == .until || reader.lexeme() == .along {
        let place = reader.position
        reader.position += 1
        if !reader.readClockTime() { reader.position = place }
      }
      reader.append(.aside, from: start)
      return true
    }
  }

  /// Whether a day follows, perhaps after a comma.
  private func startsDay() -> Bool {
    var copy = self
    _ = copy.acceptMark(",")
    return copy.readMoment()?.isDay ?? false
  }

  mutating func readClockTime() -> Bool {
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
    if let (minute, _) = number(), minute < 60, lexeme(1) == .clock {
      position += 1
      advance()
    }
    return true
  }
}
