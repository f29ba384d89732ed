extension Merging {
  /// «еженедельно до 30.05.2021», «ежемесячно с сентября по май», «ежегодно в мае», «2 раза в год: октябрь, апрель».
  mutating func mergeBounds() {
    var index = 0
    while index < parts.count {
      if case .every = parts[index].kind, !(parts[index].isFurther && !parts[index].months.isEmpty) {
        absorb(into: &index)
      }
      index += 1
    }
  }

  /// Takes the neighbours of the clause that bound the repetition at `index`.
  private mutating func absorb(into index: inout Int) {
    let clause = parts[index].clause
    var range = index..<index + 1
    while range.upperBound < parts.count, parts[range.upperBound].clause == clause,
      parts[range.upperBound].label.isEmpty, !parts[range.upperBound].isFurther, !isEvery(range.upperBound)
    { range = range.lowerBound..<range.upperBound + 1 }
    if !parts[index].isFurther, parts[index].label.isEmpty {
      while range.lowerBound > 0, parts[range.lowerBound - 1].clause == clause, !isEvery(range.lowerBound - 1)
      {
        range = range.lowerBound - 1..<range.upperBound
        if !parts[range.lowerBound].label.isEmpty || parts[range.lowerBound].isFurther { break }
      }
    }
    guard range.count > 1, case .every(let draft) = parts[index].kind else { return }
    let label = parts[range.lowerBound].label
    var repetition = parts[index]
    if repetition.label.isEmpty { repetition.label = label }
    var kept: [DraftPart] = []
    var spans: [DraftPart] = []
    let isNamed = isNamedByDays(range, draft)
    if isNamed { moveOverNewYear(range) }
    for neighbour in range where neighbour != index {
      if isNamed, case .by = parts[neighbour].kind {
        spans.append(parts[neighbour])
      } else {
        take(parts[neighbour], draft, into: &repetition, spans: &spans, kept: &kept)
      }
    }
    let repeated = apply(spans, to: repetition)
    let merged =
      kept.filter { isBefore($0, repetition) } + repeated + kept.filter { !isBefore($0, repetition) }
    parts.replaceSubrange(range, with: merged)
    index = range.lowerBound + merged.count - 1
  }

  /// «ежеквартально до 5 апреля, 5 июля, 5 октября»: several days are the times themselves, not an end.
  private func isNamedByDays(_ range: Range<Int>, _ draft: RecurrenceDraft) -> Bool {
    guard [.monthly, .quarterly, .halfYearly].contains(draft.frequency) else { return false }
    let days = range.filter { index in
      guard case .by(let moment) = parts[index].kind else { return false }
      return moment.isDay
    }
    return days.count > 1
  }

  /// «до 10 июля и 10 января»: the report due in January is due in the next one.
  private mutating func moveOverNewYear(_ range: Range<Int>) {
    guard reader.plan.period.form != .schoolYear else { return }
    var previous: Moment?
    for index in range {
      guard case .by(var moment) = parts[index].kind, moment.year == .none else { continue }
      if let previous, moment.comesBefore(previous) {
        moment.year = .next
        parts[index].kind = .by(moment)
        remarks.append(ScheduleRemark(.ambiguous, reader.words(parts[index].tokens)))
      } else {
        previous = moment
      }
    }
  }

  private func isBefore(_ part: DraftPart, _ other: DraftPart) -> Bool {
    part.tokens.lowerBound < other.tokens.lowerBound
  }

  private func isEvery(_ index: Int) -> Bool {
    if case .every = parts[index].kind { return true }
    return false
  }

  private func take(
    _ part: DraftPart, _ draft: RecurrenceDraft, into repetition: inout DraftPart, spans: inout [DraftPart],
    kept: inout [DraftPart]
  ) {
    let isYearly = draft.frequency == .yearly
    switch part.kind {
    case .by(let moment):
      if isYearly, moment.year == .none || moment.year == .next, moment.monthEdges != nil {
        spans.append(part)
      } else {
        repetition.closing = .at(moment)
      }
    case .before(let moment): repetition.closing = .before(moment)
    case .from(let moment, _, _): repetition.opening = moment
    case .span: spans.append(part)
    case .throughout(let moment) where isYearly && moment.year == .none && moment.monthEdges != nil:
      var span = part
      span.kind = .span(moment, nil)
      spans.append(span)
    case .throughout(let moment):
      kept.append(part)
      if moment.unit != .plan { repetition.scope = moment }
    case .throughoutSpan(let first, let last):
      repetition.opening = first
      if let last { repetition.closing = .at(last) }
    case .every, .undated: kept.append(part)
    }
  }

  private func apply(_ spans: [DraftPart], to repetition: DraftPart) -> [DraftPart] {
    guard !spans.isEmpty, case .every(let draft) = repetition.kind else { return [repetition] }
    let isNamedTimes = spans.allSatisfy { isSingleSpan($0) }
    if draft.frequency == .yearly, spans.count > 1, spans.allSatisfy({ isWholeYear($0) }) { return spans }
    if draft.isPlaced { return spans.map { bounded(repetition, by: $0) } }
    if draft.times > 1 && draft.frequency != .weekly && draft.frequency != .daily
      && spans.count == draft.times
      || spans.count > 1 && (isNamedTimes || spans.allSatisfy { isBy($0) })
        && [.monthly, .quarterly, .halfYearly].contains(draft.frequency)
    {
      return spans.map { span in
        var span = span
        if span.label.isEmpty { span.label = repetition.label }
        return span
      }
    }
    guard draft.frequency == .yearly else { return spans.map { bounded(repetition, by: $0) } }
    // «ежегодно в мае, с 01.01.2022 по 31.12.2024»: a span with years bounds, one without names the time.
    var bounds = repetition
    let named = spans.filter { span in
      guard hasYear(span) else { return true }
      bounds = bounded(bounds, by: span)
      return false
    }
    return named.isEmpty ? [bounds] : named.map { bounded(bounds, by: $0) }
  }

  /// «раз в два года (2022, 2024)»
  private func isWholeYear(_ part: DraftPart) -> Bool {
    guard case .span(let first, nil) = part.kind, case .year = first.year else { return false }
    return first.unit == .year
  }

  private func isBy(_ part: DraftPart) -> Bool {
    if case .by = part.kind { return true }
    return false
  }

  private func hasYear(_ part: DraftPart) -> Bool {
    guard case .span(let first, let last) = part.kind, case .year = (last ?? first).year else { return false }
    return true
  }

  private func isSingleSpan(_ part: DraftPart) -> Bool {
    if case .span(_, nil) = part.kind { return true }
    return false
  }

  private func bounded(_ repetition: DraftPart, by span: DraftPart) -> DraftPart {
    var result = repetition
    guard case .every(var draft) = repetition.kind else { return result }
    switch span.kind {
    case .by(let moment):
      if draft.take(moment, nil, isBy: true, months: &result.months) { result.kind = .every(draft) }
    case .span(let first, let last):
      if case .year = first.unit {
        result.scope = last == nil ? first : nil
        if let last { (result.opening, result.closing) = (first, .at(last)) }
      } else if draft.frequency == .yearly, !hasYear(span),
        draft.take(first, last, isBy: false, months: &result.months)
      {
        result.kind = .every(draft)
      } else {
        result.opening = first
        result.closing = .at(last ?? first)
      }
    default: break
    }
    return result
  }
}
