/// Decides years and turns draft parts into parts with days.
struct Resolution {
  let plan: PlanFacts
  private(set) var parts: [Schedule.Part] = []
  private(set) var remarks: [ScheduleRemark] = []
  /// Words whose date the calendar does not have.
  private(set) var unread: [String] = []
  /// Parts after «далее», which occur beside dated ones.
  private(set) var further: Set<Int> = []
  private let reader: PhraseReader
  /// Whether the part at hand was said before.
  private var isRepeated = false

  init(_ drafts: [DraftPart], reader: PhraseReader) {
    plan = reader.plan
    self.reader = reader
    var drafts = drafts
    Resolution.spreadYears(&drafts, plan)
    for draft in drafts { resolve(draft) }
  }
}

extension Resolution {
  private mutating func resolve(_ draft: DraftPart) {
    let count = parts.count
    switch draft.kind {
    case .span(let first, nil) where yearSpan(first) != nil:
      for window in throughoutWindows(first) {
        append(.throughout(opens: window.lowerBound, due: window.upperBound), draft)
      }
    case .span(let first, let last):
      for window in windows(first, last) { append(spanKind(first, window), draft) }
    case .by(let moment):
      for window in moment.isBareSchoolYear ? schoolYearEnds() : windows(moment, nil) {
        append(.by(due: window.upperBound), draft)
      }
    case .before(let moment):
      for window in windows(moment, nil) { append(.by(due: window.lowerBound.advanced(by: -1)), draft) }
      if !moment.isOpenPeriod { note(.ambiguous, draft) }
    case .from(let moment, let isContinuous, let isExclusive):
      resolveFrom(moment, isContinuous, isExclusive, draft)
    case .every(let repetition): resolveEvery(repetition, draft)
    case .throughout(let moment):
      let windows = throughoutWindows(moment, after: draft.isFurther ? lastDue : nil)
      for window in Resolution.without(draft.exceptMonths, windows) {
        append(.throughout(opens: window.lowerBound, due: window.upperBound), draft)
      }
    case .throughoutSpan(let first, let last):
      for window in windows(first, last) {
        append(.throughout(opens: window.lowerBound, due: window.upperBound), draft)
      }
    case .undated(let reason, let detail, _): append(.undated(reason: reason, detail: detail), draft)
    }
    if parts.count == count, !isRepeated { unread.append(reader.words(draft.tokens)) }
    isRepeated = false
    if draft.isFurther { further.formUnion(count..<parts.count) }
  }

  private mutating func append(_ kind: Schedule.Kind, _ draft: DraftPart) {
    parts.append(Schedule.Part(kind: kind, label: draft.label))
  }

  /// A repetition that is said twice is one.
  mutating func append(_ kind: Schedule.Kind, label: String) {
    let part = Schedule.Part(kind: kind, label: label)
    isRepeated = parts.contains(part)
    if !isRepeated { parts.append(part) }
  }

  mutating func remark(_ kind: ScheduleRemark.Kind, _ text: String) {
    remarks.append(ScheduleRemark(kind, text))
  }

  func words(_ draft: DraftPart) -> String { reader.words(draft.tokens) }

  private mutating func note(_ kind: ScheduleRemark.Kind, _ draft: DraftPart) {
    remarks.append(ScheduleRemark(kind, reader.words(draft.tokens)))
  }

  private func spanKind(_ first: Moment, _ window: ClosedRange<Day>) -> Schedule.Kind {
    switch first.unit {
    case .year, .calendarYear, .schoolYear, .plan:
      .throughout(opens: window.lowerBound, due: window.upperBound)
    default: .window(opens: window.lowerBound, due: window.upperBound)
    }
  }

  private mutating func resolveFrom(
    _ moment: Moment, _ isContinuous: Bool, _ isExclusive: Bool, _ draft: DraftPart
  ) {
    guard let window = windows(moment, nil).first else { return }
    let opens = isExclusive ? window.upperBound.advanced(by: 1) : window.lowerBound
    let due = max(opens, opens > plan.ends ? plan.period.last : plan.ends)
    append(isContinuous ? .throughout(opens: opens, due: due) : .window(opens: opens, due: due), draft)
  }

  /// The days of a moment or range, one window for each year it means.
  mutating func windows(_ first: Moment, _ last: Moment?) -> [ClosedRange<Day>] {
    let years = self.years(of: first)
    var windows: [ClosedRange<Day>] = []
    for year in years {
      guard let opening = sectioned(first).window(in: year).map({ clipped($0, first) }) else { continue }
      guard let last else {
        windows.append(opening)
        continue
      }
      if let closing = closing(of: last, after: opening) {
        if first.year == .none, last.year == .none, closing > plan.period.last {
          remark(.ambiguous, closing.iso)
        }
        windows.append(opening.lowerBound...closing)
      }
    }
    if windows.isEmpty { remarks.append(ScheduleRemark(last == nil ? .noSuchDay : .endsBeforeStart, "")) }
    if years.count > 1, first.year == .none, first.unit != .year {
      remarks.append(ScheduleRemark(.eachYear, ""))
    }
    if case .schoolQuarter = first.unit {
      remarks.append(ScheduleRemark(.ambiguous, "границы четвертей примерные"))
    }
    if case .quarter(3) = first.unit, first.year == .none, plan.period.form == .schoolYear {
      remark(.ambiguous, "III квартал учебного года")
    }
    if case .trimester = first.unit {
      remarks.append(ScheduleRemark(.ambiguous, "границы триместров примерные"))
    }
    return windows
  }

  /// «До конца года» in a plan of another shape, and whole school years, keep to the plan's own bounds.
  private func clipped(_ window: ClosedRange<Day>, _ moment: Moment) -> ClosedRange<Day> {
    switch moment.unit {
    case .plan: plan.begins...max(plan.begins, plan.ends)
    case .year where moment.year == .none && plan.period.form == .schoolYear:
      plan.begins...max(plan.begins, plan.ends)
    case .year where moment.year == .none: plan.clip(window)
    case .calendarYear: plan.clip(window)
    default: window
    }
  }
}
