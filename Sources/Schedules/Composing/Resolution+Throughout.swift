extension Resolution {
  /// The windows of «в течение …», clipped to the plan and to the order's date where no bound is printed.
  mutating func throughoutWindows(_ moment: Moment, after previous: Day? = nil) -> [ClosedRange<Day>] {
    if let previous, moment.unit == .plan || moment.unit == .year {
      let opens = previous.advanced(by: 1)
      return [opens...max(opens, context.ends)]
    }
    let whole = context.begins...max(context.begins, context.ends)
    switch (moment.unit, moment.year) {
    case (.plan, _), (.year, .none): return [whole]
    case (.year, .years(let first, let last)):
      return [Moment.months(first, 1, 1).lowerBound...Moment.months(last, 12, 12).upperBound]
    case (.schoolYear, .none): return schoolYears()
    default: return windows(moment, nil)
    }
  }

  private mutating func schoolYears() -> [ClosedRange<Day>] {
    let plan = context.begins...max(context.begins, context.ends)
    let first = context.period.first.year - 1
    let last = min(context.period.last.year, first + 100)
    var windows: [ClosedRange<Day>] = []
    for year in first...last {
      guard let window = Moment(unit: .schoolYear).window(in: year), window.overlaps(plan) else { continue }
      windows.append(window.clamped(to: plan))
    }
    if context.period.form != .schoolYear {
      remark(.schoolYearInCalendarPlan, "в течение учебного года")
    }
    return windows.isEmpty ? [plan] : windows
  }

  /// A year span «2022–2024».
  func yearSpan(_ moment: Moment) -> ClosedRange<Day>? {
    guard moment.unit == .year, case .years(let first, let last) = moment.year else { return nil }
    return Moment.months(first, 1, 1).lowerBound...Moment.months(last, 12, 12).upperBound
  }
}
