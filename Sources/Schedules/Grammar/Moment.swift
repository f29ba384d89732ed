/// A named stretch of time as a phrase prints it, its year perhaps not printed.
struct Moment: Hashable {
  enum Unit: Hashable {
    /// A day, -1 the month's last; without a month it is the section's, or each month's.
    case day(Int, month: Int?)
    case month(Int)
    case quarter(Int)
    case half(Int)
    case schoolHalf(Int)
    case schoolQuarter(Int)
    case trimester(Int)
    case season(Int)
    /// 1–3, of a month.
    case decade(Int, month: Int?)
    /// 1–2, of a month.
    case halfMonth(Int, month: Int?)
    /// 1–5 or -1, of a month.
    case week(Int, month: Int?)
    /// The first, …, last such weekday of a month.
    case weekday(Weekday, Int, month: Int?)
    /// The last or first working day of a month.
    case workingDay(Int, month: Int?)
    /// From the Monday of its week to this day.
    case weekEnding(Int, month: Int)
    /// ISO 8601 week of a year.
    case isoWeek(Int)
    /// The month of the plan's section.
    case sectionMonth
    case year
    /// «Календарного года», which a school-year plan does not cut.
    case calendarYear
    case schoolYear
    case plan
  }

  enum Year: Hashable {
    case none
    case year(Int)
    case years(Int, Int)
    /// The school year that begins in this one.
    case school(Int)
    /// «Следующего года».
    case next
  }

  var unit: Unit
  var year: Year = .none
}

extension Moment {
  /// The month whose place in the plan decides the year.
  var anchorMonth: Int {
    switch unit {
    case .day(_, let month), .decade(_, let month), .halfMonth(_, let month), .week(_, let month),
      .weekday(_, _, let month), .workingDay(_, let month):
      month ?? 1
    case .month(let month), .weekEnding(_, let month): month
    case .quarter(let number): number * 3 - 2
    case .half(let number): number * 6 - 5
    case .schoolHalf(let number): number == 1 ? 9 : 1
    case .schoolQuarter(let number): [9, 11, 1, 4][number - 1]
    case .trimester(let number): [9, 12, 3][number - 1]
    case .season(let number): [12, 3, 6, 9][number - 1]
    case .schoolYear: 9
    case .calendarYear: 12
    case .isoWeek(let number): min(12, (number - 1) / 4 + 1)
    case .year, .plan, .sectionMonth: 1
    }
  }

  /// Whether the moment lacks a month that only the section or a repetition can give.
  var lacksMonth: Bool {
    switch unit {
    case .day(_, nil), .decade(_, nil), .halfMonth(_, nil), .week(_, nil), .weekday(_, _, nil),
      .workingDay(_, nil),
      .sectionMonth:
      true
    default: false
    }
  }

  /// The same moment in this month.
  func of(month: Int) -> Moment {
    var moment = self
    switch unit {
    case .day(let day, nil): moment.unit = .day(day, month: month)
    case .decade(let number, nil): moment.unit = .decade(number, month: month)
    case .halfMonth(let number, nil): moment.unit = .halfMonth(number, month: month)
    case .week(let number, nil): moment.unit = .week(number, month: month)
    case .weekday(let weekday, let number, nil): moment.unit = .weekday(weekday, number, month: month)
    case .workingDay(let number, nil): moment.unit = .workingDay(number, month: month)
    case .sectionMonth: moment.unit = .month(month)
    default: break
    }
    return moment
  }

  /// Whether the moment is a day that stands printed (rule 28).
  var isDay: Bool {
    if case .day = unit { return true }
    return false
  }
}
