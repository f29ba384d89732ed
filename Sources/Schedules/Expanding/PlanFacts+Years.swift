extension PlanFacts {
  /// Where repetition and "throughout" begin (rule 24).
  var begins: Day { min(max(period.first, orderDate ?? period.first), period.last) }

  /// Where they end: a school-year plan runs to 31 May (rule 29).
  var ends: Day {
    guard period.form == .schoolYear else { return period.last }
    return max(min(Month(year: period.last.year, number: 5).last, period.last), period.first)
  }

  /// Whether the plan is made for several years, so that what names no year means each (rule 30).
  var isOfSeveralYears: Bool {
    switch period.form {
    case .calendarYear, .schoolYear: false
    case .severalYears: period.first.year < period.last.year
    case .days: period.first.distance(to: period.last) > 400
    }
  }

  /// The plan's calendar years, at most a hundred.
  var allYears: [Int] { Array(period.first.year...min(period.last.year, period.first.year + 100)) }

  /// «Следующего года»: the year after the plan's first, and after each year of a plan of several.
  var followingYears: [Int] { isOfSeveralYears ? allYears.map { $0 + 1 } : [period.first.year + 1] }

  /// The days of a window that the plan holds; the window itself when it holds none.
  func clip(_ window: ClosedRange<Day>) -> ClosedRange<Day> {
    let whole = begins...max(begins, ends)
    return whole.overlaps(window) ? window.clamped(to: whole) : window
  }

  /// The calendar years of a moment without a printed year.
  func years(for moment: Moment) -> [Int] {
    let first = period.first.year
    let last = min(period.last.year, first + 100)
    switch period.form {
    case .calendarYear: return [first]
    case .schoolYear: return [moment.anchorMonth >= 8 ? first : last]
    case .severalYears, .days:
      let years = (first...last).filter { year in
        guard let window = moment.window(in: year) else { return false }
        return window.overlaps(period.first...period.last)
      }
      if period.form == .days, years.count > 1, period.first.distance(to: period.last) <= 366 {
        return [years[0]]
      }
      return years.isEmpty ? [nearestYear(moment, first...last)] : years
    }
  }

  private func nearestYear(_ moment: Moment, _ years: ClosedRange<Int>) -> Int {
    // A month that the plan's days leave out belongs to the year whose plan it is.
    moment.anchorMonth < period.first.month.number && years.count > 1 ? years.upperBound : years.lowerBound
  }

  /// Whether a window lies before the plan (rule 25); the August before a school year is tolerated (rule 29).
  func isBeforePlan(_ due: Day) -> Bool {
    guard due < period.first else { return false }
    return !(period.form == .schoolYear && due.month == period.first.month.advanced(by: -1))
  }
}
