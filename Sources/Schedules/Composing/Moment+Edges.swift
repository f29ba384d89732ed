extension Moment {
  struct Edges {
    var month: Int
    var day: Int?
    var endMonth: Int
    var endDay: Int?
  }

  /// The months and days where it begins and ends in any year; nil for weeks and the like.
  var monthEdges: Edges? {
    switch unit {
    case .day(let day, let month?): Edges(month: month, day: day, endMonth: month, endDay: day)
    case .month(let month): Edges(month: month, endMonth: month)
    case .quarter(let number): Edges(month: number * 3 - 2, endMonth: number * 3)
    case .half(let number): Edges(month: number * 6 - 5, endMonth: number * 6)
    case .schoolHalf(let number): Edges(month: number == 1 ? 9 : 1, endMonth: number == 1 ? 12 : 5)
    case .season(let number): Edges(month: [12, 3, 6, 9][number - 1], endMonth: [2, 5, 8, 11][number - 1])
    case .decade(let number, let month?):
      Edges(month: month, day: number * 10 - 9, endMonth: month, endDay: number == 3 ? -1 : number * 10)
    case .halfMonth(let number, let month?):
      Edges(month: month, day: number * 15 - 14, endMonth: month, endDay: number == 2 ? -1 : 15)
    default: nil
    }
  }

  /// Whether a day lies within these months of a year.
  func holds(_ day: Moment) -> Bool {
    guard day.isDay, let edges = monthEdges, edges.day == nil, let due = day.monthEdges else { return false }
    return edges.month <= due.month && due.month <= edges.endMonth
  }

  /// The same moment in a year.
  func of(year: Year) -> Moment { Moment(unit: unit, year: year) }

  /// The day after, within its month.
  var following: Moment? {
    guard case .day(let day, let month?) = unit, day > 0, day < Month.lengths(year: 2023)[month - 1] else {
      return nil
    }
    return Moment(unit: .day(day + 1, month: month), year: year)
  }
}
