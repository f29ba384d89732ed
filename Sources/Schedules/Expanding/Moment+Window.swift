extension Moment {
  /// The moment's days in this calendar year (the year of its anchor month); nil when there are none.
  func window(in year: Int) -> ClosedRange<Day>? {
    guard (2...9997).contains(year) else { return nil }
    switch unit {
    case .day(-1, let month):
      let last = Month(year: year, number: month ?? 1).last
      return last...last
    case .day(let day, let month): return Day(year: year, month: month ?? 1, day: day).map { $0...$0 }
    case .weekEnding(let day, let month):
      return Day(year: year, month: month, day: day).map { $0.monday...$0 }
    case .month(let month): return Moment.months(year, month, month)
    case .quarter(let number): return Moment.months(year, number * 3 - 2, number * 3)
    case .half(let number): return Moment.months(year, number * 6 - 5, number * 6)
    case .schoolHalf(let number): return number == 1 ? Moment.months(year, 9, 12) : Moment.months(year, 1, 5)
    case .schoolQuarter(let number):
      return Moment.months(year, [9, 11, 1, 4][number - 1], [10, 12, 3, 5][number - 1])
    case .trimester(let number):
      return Moment.months(year, [9, 12, 3][number - 1], [11, 14, 5][number - 1])
    case .season(let number):
      return Moment.months(year, [12, 3, 6, 9][number - 1], [14, 5, 8, 11][number - 1])
    case .schoolYear: return Moment.months(year, 9, 17)
    case .year, .calendarYear, .plan, .sectionMonth: return Moment.months(year, 1, 12)
    case .isoWeek(let number):
      let monday = Moment.isoMonday(year, number)
      return monday.year > year ? nil : monday...monday.advanced(by: 6)
    case .decade, .halfMonth, .week, .weekday, .workingDay: return partOfMonth(in: year)
    }
  }

  private func partOfMonth(in year: Int) -> ClosedRange<Day>? {
    let month = Month(year: year, number: anchorMonth)
    switch unit {
    case .decade(let number, _):
      let last = number == 3 ? month.last : month.first.advanced(by: number * 10 - 1)
      return month.first.advanced(by: number * 10 - 10)...last
    case .halfMonth(let number, _):
      return number == 1
        ? month.first...month.first.advanced(by: 14) : month.first.advanced(by: 15)...month.last
    case .week(let number, _): return month.week(number)
    case .weekday(let weekday, let number, _): return month.weekday(weekday, number).map { $0...$0 }
    case .workingDay(let number, _): return month.workingDay(number).map { $0...$0 }
    default: return nil
    }
  }

  /// From one month to another of a year; months past December are the next year's.
  static func months(_ year: Int, _ first: Int, _ last: Int) -> ClosedRange<Day> {
    Month(year: year, number: first).first...Month(year: year, number: last).last
  }

  private static func isoMonday(_ year: Int, _ week: Int) -> Day {
    Day(number: Day.number(year: year, month: 1, day: 4)).monday.advanced(by: (week - 1) * 7)
  }
}
