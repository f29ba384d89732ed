extension Resolution {
  /// A repetition with its bounds: printed ones, else the section's month, else the plan's.
  mutating func resolveEvery(_ draft: RecurrenceDraft, _ part: DraftPart) {
    guard let frequency = draft.frequency else {
      // «до 10 числа месяца, следующего за отчётным» without a period (rule 35)
      remark(.likelyReading, draft.monthOfPeriod == nil ? "ежемесячно" : "ежеквартально")
      append(.undated(reason: .onEvent, detail: words(part)), label: part.label)
      return
    }
    if draft.isAssumed { remark(.ambiguous, words(part)) }
    let isSchoolPlan = plan.period.form == .schoolYear
    for bounds in bounds(of: part, draft) {
      let recurrence = Recurrence(
        frequency: frequency, interval: draft.interval, times: draft.times, atLeast: draft.atLeast,
        weekdays: draft.weekdays, day: draft.day, months: months(part), weekOfMonth: draft.weekOfMonth,
        after: draft.after, onlyWorkingDays: draft.onlyWorkingDays, firstDay: draft.firstDay,
        monthOfPeriod: draft.monthOfPeriod,
        isOfSchoolYear: draft.ofSchoolYear || isSchoolPlan && [.halfYearly, .yearly].contains(frequency),
        opens: bounds.lowerBound, until: bounds.upperBound)
      append(.every(recurrence), label: part.label)
    }
  }

  private func months(_ part: DraftPart) -> [Int] {
    guard !part.exceptMonths.isEmpty else { return part.months }
    return (1...12).filter { !part.exceptMonths.contains($0) }
  }

  private mutating func bounds(of part: DraftPart, _ draft: RecurrenceDraft) -> [ClosedRange<Day>] {
    var first = plan.begins
    var last = plan.ends
    if let scope = part.scope {
      let isWhole = (scope.unit == .year || scope.unit == .calendarYear) && scope.year == .none
      let windows =
        yearSpan(scope).map { [$0] } ?? throughoutWindows(isWhole ? Moment(unit: .plan) : scope)
      if part.opening == nil, part.closing == nil { return windows }
      first = windows.first?.lowerBound ?? first
      last = windows.last?.upperBound ?? last
    } else if let month = plan.sectionMonth, draft.isWithinMonth, part.opening == nil, part.closing == nil {
      return [month.first...month.last]
    }
    if part.startsAfterPrevious, let previous = lastDue {
      first =
        draft.frequency == .yearly
        ? Month(year: previous.year + 1, number: 1).first : previous.advanced(by: 1)
    }
    if let opening = part.opening, case .at(let closing)? = part.closing,
      opening.year == .none || closing.year == .none
    {
      let windows = windows(opening, closing == opening ? nil : closing)
      if !windows.isEmpty { return windows }
    }
    if let opening = part.opening, let window = windows(opening, nil).first { first = window.lowerBound }
    switch part.closing {
    case .at(let moment)?:
      // A named year closes a run of years: «с 2022 по 2024 год».
      if let window = windows(moment, nil).last { last = window.upperBound }
    case .before(let moment)?:
      if let window = windows(moment, nil).last { last = window.lowerBound.advanced(by: -1) }
    case nil: break
    }
    if part.opening == nil, last < first { first = last }
    if last < first { remark(.endsBeforeStart, words(part)) }
    return [first...max(first, last)]
  }

  /// The last day stated so far.
  var lastDue: Day? {
    var days: [Day] = []
    for part in parts {
      switch part.kind {
      case .by(let due): days.append(due)
      case .window(_, let due), .throughout(_, let due): days.append(due)
      case .every(let recurrence): days.append(recurrence.until)
      case .undated: break
      }
    }
    return days.max()
  }
}

extension RecurrenceDraft {
  /// Whether the section's month holds all of it: «еженедельно», «2 раза в месяц».
  fileprivate var isWithinMonth: Bool {
    switch frequency {
    case .daily, .weekly: true
    case .monthly: !isPlaced && interval == 1
    case .quarterly, .halfYearly, .yearly, nil: false
    }
  }
}
