/// «Кроме июля», «за исключением выходных и праздничных дней»: what is taken out of what stands before.
extension PhraseReader {
  mutating func readException() -> Bool {
    attempt { reader in
      let start = reader.position
      if reader.lexeme() == .behind, reader.lexeme(1) == .exception {
        reader.position += 2
      } else if !reader.accept(.except) {
        return false
      }
      reader.append(.except, from: start)
      return true
    } || attempt { $0.lexeme() == .dayOff && $0.isExcepting && $0.readDaysOff() }
  }

  /// «Выходных», «праздничных и выходных дней».
  private mutating func readDaysOff() -> Bool {
    let start = position
    guard accept(.dayOff) else { return false }
    while true {
      let place = position
      _ = acceptMark(",")
      _ = accept(.and)
      if !accept(.dayOff) {
        position = place
        break
      }
    }
    _ = accept(.unit(.day))
    append(.daysOff, from: start)
    return true
  }

  /// Whether the items just read are what «кроме» takes out.
  private var isExcepting: Bool {
    for item in items.reversed() {
      switch item.content {
      case .except: return true
      case .separator(44), .span, .every, .daysOff: continue
      default: return false
      }
    }
    return false
  }
}
