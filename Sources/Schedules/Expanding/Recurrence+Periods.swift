extension Recurrence {
  /// A month, quarter, half-year or year of the repetition.
  private struct Period {
    var first: Month
    var last: Month
    var key: String
    var window: ClosedRange<Day> { first.first...last.last }
  }

  /// One window each month, quarter, half-year, year, or the day in it that is due.
  func periods() -> [Instance] {
    var instances: [Instance] = []
    for period in calendarPeriods() {
      if let instance = instance(in: period) { instances.append(instance) }
      if instances.count >= Recurrence.limit { break }
    }
    return instances
  }

  private func calendarPeriods() -> [Period] {
    var periods: [Period] = []
    var month = firstMonth()
    var index = 0
    while month.first <= until, periods.count < Recurrence.limit {
      let length = length(from: month)
      let last = month.advanced(by: length - 1)
      let isWanted =
        frequency == .yearly || months.isEmpty
        || (0..<length).contains { months.contains(month.advanced(by: $0).number) }
      if isWanted, index % interval == 0 {
        let end = interval > 1 && frequency != .yearly ? month.advanced(by: length * interval - 1) : last
        periods.append(Period(first: month, last: end, key: key(of: month)))
      }
      index += 1
      month = last.advanced(by: 1)
    }
    return periods
  }

  private func firstMonth() -> Month {
    let month = opens.month
    switch frequency {
    case .daily, .weekly, .monthly: return month
    case .quarterly:
      guard isOfSchoolYear else { return Month(year: month.year, number: (month.number - 1) / 3 * 3 + 1) }
      let starts = [1, 1, 1, 4, 4, 4, 4, 4, 9, 9, 11, 11]
      return Month(year: month.year, number: starts[month.number - 1])
    case .halfYearly:
      guard isOfSchoolYear else { return Month(year: month.year, number: month.number > 6 ? 7 : 1) }
      return Month(year: month.year, number: month.number >= 9 ? 9 : 1)
    case .yearly:
      guard isOfSchoolYear else { return Month(year: month.year, number: 1) }
      return Month(year: month.number >= 9 ? month.year : month.year - 1, number: 9)
    }
  }

  /// How many months the period that begins with this one has.
  private func length(from month: Month) -> Int {
    switch frequency {
    case .daily, .weekly, .monthly: return 1
    case .quarterly:
      // A school's четверти: September–October, November–December, January–March, April–May and the summer.
      guard isOfSchoolYear else { return 3 }
      return [1: 3, 4: 5, 9: 2, 11: 2][month.number] ?? 1
    case .halfYearly: return isOfSchoolYear ? (month.number == 9 ? 4 : 8) : 6
    case .yearly: return 12
    }
  }

  private func key(of month: Month) -> String {
    let year = Day.padded(month.year, 4)
    switch frequency {
    case .daily, .weekly, .monthly: return month.iso
    case .quarterly:
      if isOfSchoolYear { return year + "-T" + String([9: 1, 11: 2, 1: 3, 4: 4][month.number] ?? 1) }
      return year + "-Q" + String((month.number + 2) / 3)
    case .halfYearly: return year + "-H" + String(month.number == 1 ? 1 : 2)
    case .yearly: return year
    }
  }

  private func instance(in period: Period) -> Instance? {
    if let after { return instance(after: period, after) }
    if frequency == .yearly, !months.isEmpty { return yearly(in: period) }
    if let weekOfMonth { return partOfMonth(in: period, weekOfMonth) }
    let month = month(of: period)
    guard let day else {
      let window = monthOfPeriod == nil ? period.window : month.first...month.last
      return clipped(window, period.key, isPrintedDay: false)
    }
    if onlyWorkingDays {
      guard let due = month.workingDay(day), due >= opens, due <= until else { return nil }
      let start = firstDay == nil && day != -1 ? due : max(period.first.first, opens)
      return Instance(window: min(start, due)...due, key: period.key)
    }
    let due = month.day(day)
    let start = firstDay.map { month.day($0) } ?? period.first.first
    guard due >= opens, start <= until else { return nil }
    guard firstDay != nil || due <= until else { return nil }
    return clipped(min(start, due)...due, period.key, isPrintedDay: day != -1)
  }

  /// The month of the period that the day is of: the last unless another is named.
  private func month(of period: Period) -> Month {
    guard let monthOfPeriod, monthOfPeriod > 0 else { return period.last }
    return min(period.first.advanced(by: monthOfPeriod - 1), period.last)
  }

  private func clipped(_ window: ClosedRange<Day>, _ key: String, isPrintedDay: Bool) -> Instance? {
    guard window.overlaps(opens...until) else { return nil }
    return Instance(window: window.clamped(to: opens...until), key: key, isPrintedDay: isPrintedDay)
  }

  /// A report about the period, due after its end (rule 32).
  private func instance(after period: Period, _ after: After) -> Instance? {
    guard period.window.overlaps(opens...until) else { return nil }
    // The summer after the last четверть is no part of what is reported about.
    let isLastOfYear = isOfSchoolYear && frequency != .yearly && period.last.number == 8
    let end = isLastOfYear ? Month(year: period.last.year, number: 5).last : period.window.upperBound
    let start = end.advanced(by: 1)
    let due: Day
    switch after {
    case .days(let days): due = end.advanced(by: days)
    case .dayOfMonth(let day): due = start.month.day(day)
    case .workingDay(let number): due = start.month.workingDay(number) ?? start.month.last
    }
    return Instance(
      window: min(start, due)...due, key: period.key, isPrintedDay: true,
      about: period.window.lowerBound...end)
  }

  /// The named months or day of a year; printed months are not cut by the order's date.
  private func yearly(in period: Period) -> Instance? {
    guard let first = months.first, let last = months.last else { return nil }
    let year = isOfSchoolYear && first < 9 ? period.last.year : period.first.year
    let opening = Month(year: year, number: first)
    let closing = Month(year: last < first ? year + 1 : year, number: last)
    let key = day == nil && first == last ? opening.iso : period.key
    guard let day else {
      guard opening.first <= until else { return nil }
      return Instance(window: opening.first...closing.last, key: key)
    }
    let due = closing.day(day)
    guard due >= opens, due <= until else { return nil }
    let start = firstDay.map { opening.day($0) } ?? max(period.first.first, opens)
    return Instance(window: min(start, due)...due, key: key, isPrintedDay: day != -1)
  }

  /// A week or a weekday counted within the month.
  private func partOfMonth(in period: Period, _ number: Int) -> Instance? {
    guard weekdays.isEmpty else {
      let days = weekdays.compactMap { period.last.weekday($0, number) }
      guard let due = days.last, due >= opens, due <= until else { return nil }
      return Instance(window: due...due, key: period.key)
    }
    guard let week = period.last.week(number) else { return nil }
    return clipped(week, period.key, isPrintedDay: false)
  }
}
