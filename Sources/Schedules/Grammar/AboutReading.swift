/// «Отчёт за 2022 год», «резерв на 2024 год»: a time that is the matter of the duty, and not its deadline.
extension PhraseReader {
  mutating func readAbout() -> Bool {
    attempt { reader in
      let start = reader.position
      let isAfterText = reader.isAfterText
      guard reader.accept(.behind) || isAfterText && reader.accept(.onto) else { return false }
      let isBehind = reader.tokens[start].kind == .word(.behind)
      _ = reader.accept(.reporting) || reader.accept(.whole)
      if let moment = reader.readMoment() ?? reader.readPeriodMoment() {
        guard isBehind || moment.isPeriod else { return false }
      } else {
        guard isBehind, let unit = reader.acceptUnit(), RecurrenceDraft.hasMonths(unit) || unit == .month
        else {
          return false
        }
      }
      // «за месяц до экзамена» is an event's.
      guard ![.until, .from, .after].contains(reader.lexeme() ?? .and) || reader.startsBoundAfterAbout()
      else {
        return false
      }
      if isAfterText {
        reader.items[reader.items.count - 1].tokens =
          reader.items[reader.items.count - 1].tokens.lowerBound..<reader.position
      } else {
        reader.append(.text, from: start)
      }
      return true
    }
  }

  private var isAfterText: Bool {
    guard case .text? = items.last?.content else { return false }
    return items.last?.tokens.upperBound == position
  }

  /// Whether a deadline follows: «отчёт за год до 1 марта».
  private func startsBoundAfterAbout() -> Bool {
    var copy = self
    copy.items = []
    return copy.readBound()
  }
}

extension Moment {
  /// Whether it is a year, half or quarter that something can be made for.
  fileprivate var isPeriod: Bool {
    switch unit {
    case .year, .calendarYear, .schoolYear, .half, .schoolHalf, .quarter, .schoolQuarter, .trimester: true
    default: false
    }
  }
}
