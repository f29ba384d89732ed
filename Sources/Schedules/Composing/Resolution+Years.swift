/// Which years a moment means, and which of them ends a range.
extension Resolution {
  func closing(of last: Moment, after opening: ClosedRange<Day>) -> Day? {
    let moment = sectioned(last)
    var candidates = last.year == .none ? [] : years(of: last)
    if last.year == .none {
      let year = opening.lowerBound.year
      candidates = [year, year + 1]
    }
    for year in candidates {
      if let window = moment.window(in: year), window.upperBound >= opening.lowerBound {
        return window.upperBound
      }
    }
    return nil
  }

  func sectioned(_ moment: Moment) -> Moment {
    guard moment.lacksMonth, let month = plan.sectionMonth else { return moment }
    return moment.of(month: month.number)
  }

  /// The calendar years a moment means.
  func years(of moment: Moment) -> [Int] {
    if moment.lacksMonth, let month = plan.sectionMonth { return [month.year] }
    switch moment.year {
    case .year(let year): return [year]
    case .years(let first, let last):
      return moment.unit == .year ? [first] : Array(first...min(last, first + 50))
    case .school(let first): return [moment.anchorMonth >= 8 ? first : first + 1]
    case .next:
      // The school year that begins in a calendar-year plan is its next one.
      if moment.unit == .schoolYear, plan.period.form != .schoolYear { return [plan.period.first.year] }
      return plan.followingYears
    case .none:
      if moment.unit == .plan { return [plan.period.first.year] }
      if moment.unit == .year {
        return plan.isOfSeveralYears ? plan.allYears : [plan.period.first.year]
      }
      return plan.years(for: moment)
    }
  }
}

extension Moment {
  /// «До конца учебного года» without a printed year.
  var isBareSchoolYear: Bool { unit == .schoolYear && year == .none }

  /// Whether «до начала …» names a period, where nothing is ambiguous.
  var isOpenPeriod: Bool {
    switch unit {
    case .schoolYear, .year, .calendarYear, .plan: true
    default: false
    }
  }
}
