extension Resolution {
  /// The windows of «в течение …», clipped to the plan and to the order's date where no bound is printed.
  mutating func throughoutWindows(_ moment: Moment, after previous: Day? = nil) -> [ClosedRange<Day>] {
    if let previous, moment.unit == .plan || moment.unit == .year {
      let opens = previous.advanced(by: 1)
      return [opens...max(opens, plan.ends)]
    }
    let whole = plan.begins...max(plan.begins, plan.ends)
    switch (moment.unit, moment.year) {
    case (.year, .none) where plan.isOfSeveralYears: return windows(moment, nil)
    case (.plan, _), (.year, .none): return [whole]
    case (.year, .years(let first, let last)):
      return [Moment.months(first, 1, 1).lowerBound...Moment.months(last, 12, 12).upperBound]
    case (.schoolYear, .none): return schoolYears()
    default: return windows(moment, nil)
    }
  }

  private mutating func schoolYears() -> [ClosedRange<Day>] {
    let whole = plan.begins...max(plan.begins, plan.ends)
    let first = plan.period.first.year - 1
    let last = min(plan.period.last.year, first + 100)
    var windows: [ClosedRange<Day>] = []
    for year in first...last {
      guard let window = Moment(unit: .schoolYear).window(in: year), window.overlaps(whole) else { continue }
      windows.append(window.clamped(to: whole))
    }
    if plan.period.form != .schoolYear {
      remark(.schoolYearInCalendarPlan, "в течение учебного года")
    }
    return windows.isEmpty ? [whole] : windows
  }

  /// The ends of the school years that end within the plan: «до конца учебного года».
  mutating func schoolYearEnds() -> [ClosedRange<Day>] {
    let period = plan.period.first...plan.period.last
    let first = plan.period.first.year - 1
    let ends = (first...min(plan.period.last.year, first + 101)).compactMap { year in
      Moment(unit: .schoolYear).window(in: year)
    }.filter { period.contains($0.upperBound) }
    if ends.count > 1 { remark(.eachYear, "") }
    return ends.isEmpty ? windows(Moment(unit: .schoolYear), nil) : ends
  }

  /// The windows without these months of each year: «в течение года, кроме июля».
  static func without(_ months: [Int], _ windows: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    guard !months.isEmpty else { return windows }
    return windows.flatMap { window in
      var kept: [ClosedRange<Day>] = []
      var month = window.lowerBound.month
      while month.first <= window.upperBound, kept.count < 1200 {
        let part = (month.first...month.last).clamped(to: window)
        if !months.contains(month.number) {
          if let last = kept.last, last.upperBound.advanced(by: 1) == part.lowerBound {
            kept[kept.count - 1] = last.lowerBound...part.upperBound
          } else {
            kept.append(part)
          }
        }
        month = month.advanced(by: 1)
      }
      return kept
    }
  }

  /// A year span «2022–2024».
  func yearSpan(_ moment: Moment) -> ClosedRange<Day>? {
    guard moment.unit == .year, case .years(let first, let last) = moment.year else { return nil }
    return Moment.months(first, 1, 1).lowerBound...Moment.months(last, 12, 12).upperBound
  }
}
