/// «10 числа», «до 3 числа месяца, следующего за отчётным кварталом».
extension PhraseReader {
  mutating func readMonthDays() -> Bool {
    attempt { $0.readDaysAfterPeriod() } || attempt { $0.readNumberedDays() }
  }

  /// «не позднее 5 дней после окончания квартала», «в течение 10 дней после окончания месяца».
  private mutating func readDaysAfterPeriod() -> Bool {
    let start = position
    while [.not, .later, .than, .within, .course, .after].contains(lexeme() ?? .and), position - start < 5 {
      advance()
    }
    guard position > start, let days = readCardinal() else { return false }
    _ = accept(.working) || accept(.calendar)
    guard accept(.unit(.day)), case .following(let unit?) = readDayPlace(), unit != .day, unit != .week,
      var draft = RecurrenceDraft(every: unit)
    else { return false }
    draft.after = .days(days)
    append(.every(draft), from: start)
    return true
  }

  private mutating func readNumberedDays() -> Bool {
    attempt { reader in
      let start = reader.position
      _ = reader.accept(.within) || reader.accept(.every)
      let isEvery = reader.position > start && reader.tokens[start].kind == .word(.every)
      let numerals = reader.readNumerals()
      guard !numerals.isEmpty, numerals.allSatisfy({ (1...31).contains($0.first) && $0.end <= 31 }),
        reader.accept(.dayOfMonth)
      else { return false }
      let place = reader.readDayPlace()
      guard place != .month, isEvery || place != .none || !reader.isSectionDay(place) else { return false }
      for numeral in numerals {
        var draft = RecurrenceDraft(frequency: .monthly)
        draft.firstDay = numeral.first
        draft.day = numeral.end
        draft.isAssumed = place == .none && !isEvery
        reader.apply(place, to: &draft)
        reader.append(.every(draft), from: start)
      }
      return true
    }
  }

  func isSectionDay(_ place: DayPlace) -> Bool {
    plan.sectionMonth != nil && (place == .none || place == .thisMonth)
  }

  /// «до 10 числа …», «не позднее 5-го числа …»; also «до 1 и 15 числа».
  mutating func readUntilMonthDay() -> Bool {
    let start = position
    guard acceptUntilWords() || accept(.towards) else { return false }
    let numerals = readNumerals()
    guard !numerals.isEmpty,
      numerals.allSatisfy({ ((1...31).contains($0.first) || $0.first == -1) && $0.last == nil })
    else { return false }
    let hasWord = accept(.dayOfMonth)
    if !hasWord, numerals.contains(where: { $0.first == -1 }) { return false }
    let place = readDayPlace()
    if place == .month || !hasWord && (place == .none || place == .thisMonth) && !isSectionDay(.none) {
      return false
    }
    for numeral in numerals {
      if isSectionDay(place) {
        append(.by(Moment(unit: .day(numeral.first, month: nil))), from: start)
        continue
      }
      var draft = RecurrenceDraft(frequency: .monthly)
      draft.day = numeral.first
      draft.isByDay = true
      draft.isAssumed = place == .none
      apply(place, to: &draft)
      append(.every(draft), from: start)
    }
    return true
  }

  /// «25 число каждого месяца» as the end of «с 20 по …».
  mutating func readMonthDay(firstDay: Int) -> Item.Content? {
    let start = position
    if accept(.ordinal(-1)) { return readMonthDay(firstDay, -1, from: start) }
    guard let (last, digits) = number(), digits <= 2, (firstDay...31).contains(last) else { return nil }
    position += 1
    return readMonthDay(firstDay, last, from: start)
  }

  private mutating func readMonthDay(_ firstDay: Int, _ last: Int, from start: Int) -> Item.Content? {
    guard accept(.dayOfMonth) else {
      position = start
      return nil
    }
    let place = readDayPlace()
    if last > 0, isSectionDay(place) {
      return .span(Moment(unit: .day(firstDay, month: nil)), Moment(unit: .day(last, month: nil)))
    }
    guard place != .month else {
      position = start
      return nil
    }
    var draft = RecurrenceDraft(frequency: .monthly)
    draft.firstDay = firstDay
    draft.day = last
    draft.isAssumed = place == .none
    apply(place, to: &draft)
    return .every(draft)
  }
}
