/// Where a day of the month belongs: «каждого месяца», «месяца, следующего за отчётным кварталом».
extension PhraseReader {
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
    /// The first, second, … or last (-1) month of a period, when it is named.
    case monthOfPeriod(Int, TimeUnit?)
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
  mutating func readFollowing() -> DayPlace? {
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
    let isAlong = lexeme() == .along && lexeme(1) == .result
    if accept(.after) || isAlong && accept(.along) {
      _ = accept(.end) || accept(.result)
      _ = accept(.reporting)
      if let unit = acceptUnit() { return .following(unit) }
      if accept(.period) { return .following(nil) }
    }
    position = start
    return nil
  }

  /// «последнего месяца квартала», «2-го месяца», «третьего месяца отчетного квартала».
  mutating func readMonthOfPeriod() -> DayPlace? {
    let start = position
    let isCounted = token()?.isOrdinal == true || isOrdinalWord()
    guard let number = readNumeral(), (-1...6).contains(number), accept(.unit(.month)) else {
      position = start
      return nil
    }
    let place = position
    let isFollowing = accept(.following)
    if !isFollowing { _ = accept(.every) || accept(.reporting) }
    if case .unit(let unit)? = lexeme(), RecurrenceDraft.hasMonths(unit) {
      advance()
      guard isFollowing || acceptFollowingReported() else { return .monthOfPeriod(number, unit) }
      if number == 1 { return .following(unit) }
      position = start
      return nil
    }
    // «2-го месяца», but not «2 месяца»
    guard isCounted else {
      position = start
      return nil
    }
    position = place
    return .monthOfPeriod(number, nil)
  }

  /// «квартала, следующего за отчётным»
  private mutating func acceptFollowingReported() -> Bool {
    let start = position
    _ = acceptMark(",")
    if accept(.following), accept(.behind) {
      if accept(.reporting) {
        _ = acceptUnit()
        _ = accept(.period)
        return true
      }
    }
    position = start
    return false
  }

  func isOrdinalWord() -> Bool {
    if case .ordinal? = lexeme() { return true }
    return false
  }

  func apply(_ place: DayPlace, to draft: inout RecurrenceDraft) {
    switch place {
    case .none, .month, .everyMonth, .thisMonth: break
    case .following(let unit):
      draft.frequency = unit.flatMap { RecurrenceDraft(every: $0)?.frequency }
      draft.ofSchoolYear = unit.flatMap { RecurrenceDraft(every: $0)?.ofSchoolYear } ?? false
      draft.after = draft.onlyWorkingDays ? .workingDay(draft.day ?? 1) : .dayOfMonth(draft.day ?? 1)
      draft.onlyWorkingDays = false
      draft.day = nil
      draft.firstDay = nil
    case .monthOfPeriod(let number, let unit):
      draft.frequency = unit.flatMap { RecurrenceDraft(every: $0)?.frequency }
      draft.ofSchoolYear = unit.flatMap { RecurrenceDraft(every: $0)?.ofSchoolYear } ?? false
      draft.monthOfPeriod = number
    }
  }
}
