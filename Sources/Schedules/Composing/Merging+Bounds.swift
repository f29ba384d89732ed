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
    for neighbour in range where neighbour != index {
      take(parts[neighbour], draft, into: &repetition, spans: &spans, kept: &kept)
    }
    let repeated = apply(spans, to: repetition)
    let merged =
      kept.filter { isBefore($0, repetition) } + repeated + kept.filter { !isBefore($0, repetition) }
    parts.replaceSubrange(range, with: merged)
    index = range.lowerBound + merged.count - 1
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
      if isYearly, moment.year == .none, moment.monthEdges != nil {
        spans.append(part)
      } else {
        repetition.closing = .at(moment)
      }
    case .before(let moment): repetition.closing = .before(moment)
    case .from(let moment, _, _): repetition.opening = moment
    case .span: spans.append(part)
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
    if draft.times > 1 && draft.frequency != .weekly && draft.frequency != .daily
      && spans.count == draft.times
      || spans.count > 1 && isNamedTimes && [.monthly, .quarterly, .halfYearly].contains(draft.frequency)
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
