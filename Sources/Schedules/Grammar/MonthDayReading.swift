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

  private func isSectionDay(_ place: DayPlace) -> Bool {
    context.sectionMonth != nil && (place == .none || place == .thisMonth)
  }

  /// «до 10 числа …», «не позднее 5-го числа …»; also «до 1 и 15 числа».
  mutating func readUntilMonthDay() -> Bool {
    let start = position
    guard acceptUntilWords() || accept(.towards) else { return false }
    let numerals = readNumerals()
    guard !numerals.isEmpty, numerals.allSatisfy({ (1...31).contains($0.first) && $0.last == nil }) else {
      return false
    }
    let hasWord = accept(.dayOfMonth)
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

  /// Where a day of the month belongs.
  enum DayPlace: Equatable {
    case none
    /// A named month follows: a plain date, left to other readers.
    case month
    case everyMonth
    /// «месяца», «текущего месяца».
    case thisMonth
    /// The month after the period reported about, when it is named.
    case following(TimeUnit?)
    case monthOfPeriod(Int, TimeUnit)
  }

  mutating func readDayPlace() -> DayPlace {
    let start = position
    if case .month? = lexeme() { return .month }
    if isMark(","), lexeme(1) == .following || lexeme(1) == .regularly(.month) { position += 1 }
    if accept(.every) {
      if accept(.unit(.month)) { return .everyMonth }
    } else if accept(.regularly(.month)) {
      return .everyMonth
    } else if lexeme() == .current, lexeme(1) == .unit(.month) {
      position += 2
      return .thisMonth
    } else if let place = readFollowing() ?? readMonthOfPeriod() {
      return place
    } else if accept(.unit(.month)) {
      let afterMonth = position
      if isMark(",") { position += 1 }
      if let place = readFollowing() { return place }
      position = afterMonth
      return .thisMonth
    }
    position = start
    return .none
  }

  /// «следующего за отчётным кварталом», «следующего месяца», «после окончания квартала».
  private mutating func readFollowing() -> DayPlace? {
    let start = position
    if accept(.following) {
      if accept(.behind) {
        _ = accept(.reporting)
        if accept(.period) { return .following(nil) }
        return .following(acceptUnit())
      }
      _ = accept(.behind)
      if accept(.unit(.month)) {
        let place = position
        if accept(.behind), accept(.reporting) {
          _ = accept(.period)
          return .following(acceptUnit())
        }
        position = place
        return .following(nil)
      }
    }
    position = start
    if accept(.after) {
      _ = accept(.end) || accept(.result)
      _ = accept(.reporting)
      if let unit = acceptUnit() { return .following(unit) }
      if accept(.period) { return .following(nil) }
    }
    position = start
    return nil
  }

  /// «последнего месяца квартала».
  private mutating func readMonthOfPeriod() -> DayPlace? {
    let start = position
    if case .ordinal(let number)? = lexeme(), number == 1 || number == -1 {
      advance()
      if accept(.unit(.month)) {
        _ = accept(.every) || accept(.reporting)
        if let unit = acceptUnit() { return .monthOfPeriod(number, unit) }
      }
    }
    position = start
    return nil
  }

  private func apply(_ place: DayPlace, to draft: inout RecurrenceDraft) {
    switch place {
    case .none, .month, .everyMonth, .thisMonth: break
    case .following(let unit):
      draft.frequency = unit.flatMap { RecurrenceDraft(every: $0)?.frequency }
      draft.after = .dayOfMonth(draft.day ?? 1)
      draft.day = nil
      draft.firstDay = nil
    case .monthOfPeriod(let number, let unit):
      draft.frequency = RecurrenceDraft(every: unit)?.frequency ?? .quarterly
      draft.monthOfPeriod = number
    }
  }
}

extension RecurrenceDraft {
  /// Once in every such unit; nil for units that do not repeat.
  init?(every unit: TimeUnit) {
    self.init()
    switch unit {
    case .day: frequency = .daily
    case .week: frequency = .weekly
    case .month: frequency = .monthly
    case .quarter: frequency = .quarterly
    case .schoolQuarter:
      frequency = .quarterly
      ofSchoolYear = true
    case .half: frequency = .halfYearly
    case .semester:
      frequency = .halfYearly
      ofSchoolYear = true
    case .year: frequency = .yearly
    case .decade, .halfMonth, .trimester: return nil
    }
  }
}
