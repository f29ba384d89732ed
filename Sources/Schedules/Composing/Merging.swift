/// Puts together the parts of a clause that say one thing: a repetition and its days, months and bounds.
struct Merging {
  var parts: [DraftPart]
  var remarks: [ScheduleRemark] = []
  let reader: PhraseReader

  init(_ parts: [DraftPart], reader: PhraseReader) {
    self.parts = parts
    self.reader = reader
    mergeRepetitions()
    copyBeforeFurther()
    mergeWorded()
    mergeBounds()
  }
}

extension Merging {
  private func areTogether(_ first: DraftPart, _ second: DraftPart) -> Bool {
    first.clause == second.clause && second.label.isEmpty && !second.isFurther
  }

  /// «Еженедельно вторник, четверг», «ежеквартально до 10 числа», «ежемесячно, последний четверг».
  private mutating func mergeRepetitions() {
    var index = 1
    while index < parts.count {
      if areTogether(parts[index - 1], parts[index]), case .every(let first) = parts[index - 1].kind,
        case .every(let second) = parts[index].kind,
        let merged = first.merged(with: second) ?? second.merged(with: first)
      {
        if first.frequency == .monthly, second.frequency == .weekly, merged.frequency == .monthly {
          remarks.append(ScheduleRemark(.ambiguous, reader.words(parts[index].tokens)))
        }
        parts[index - 1].kind = .every(namedTimes(merged, from: index))
        parts[index - 1].exceptMonths += parts[index].exceptMonths
        parts.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// «2 раза в месяц: 2 и 4 неделя»: as many places as times are the times.
  private func namedTimes(_ draft: RecurrenceDraft, from index: Int) -> RecurrenceDraft {
    guard draft.times > 1, draft.weekOfMonth != nil else { return draft }
    var count = 0
    while index + count < parts.count,
      count == 0 || areTogether(parts[index + count - 1], parts[index + count]),
      case .every(let other) = parts[index + count].kind, other.weekOfMonth != nil
    { count += 1 }
    var draft = draft
    if count == draft.times { draft.times = 1 }
    return draft
  }

  /// «до 30.06.2022 далее ежегодно»: each following year the same day.
  private mutating func copyBeforeFurther() {
    for index in parts.indices.dropFirst() where parts[index].isFurther {
      guard case .every(var draft) = parts[index].kind, draft.frequency == .yearly, draft.day == nil,
        !isNamedNext(index)
      else { continue }
      switch parts[index - 1].kind {
      case .by(let moment):
        guard draft.take(moment, nil, isBy: true, months: &parts[index].months) else { continue }
      case .span(let first, let last):
        guard draft.take(first, last, isBy: false, months: &parts[index].months) else { continue }
      default: continue
      }
      parts[index].kind = .every(draft)
    }
  }

  /// Whether «далее ежегодно» has a time of its own after it.
  private func isNamedNext(_ index: Int) -> Bool {
    guard index + 1 < parts.count, areTogether(parts[index], parts[index + 1]) else { return false }
    switch parts[index + 1].kind {
    case .by(let moment), .span(let moment, nil): return moment.year == .none && moment.monthEdges != nil
    default: return false
    }
  }

  /// «до 15 апреля, 15 июля»: a bare day after one comma, «и» or «или» shares the «до».
  private func isListed(_ index: Int) -> Bool {
    let gap =
      parts[index - 1].tokens
      .upperBound..<max(parts[index - 1].tokens.upperBound, parts[index].tokens.lowerBound)
    guard gap.count == 1, case .number = reader.tokens[parts[index].tokens.lowerBound].kind else {
      return false
    }
    let kind = reader.tokens[gap.lowerBound].kind
    return [.mark(44), .word(.and), .word(.or)].contains(kind)
  }

  /// «постоянно с 1 марта по 5 мая»; «с 1 сентября, до 25 мая».
  private mutating func mergeWorded() {
    var index = 1
    while index < parts.count {
      let together = areTogether(parts[index - 1], parts[index])
      let isJoined = parts[index - 1].tokens.upperBound == parts[index].tokens.lowerBound
      let beginsWithFrom = reader.tokens[parts[index].tokens.lowerBound].kind == .word(.from)
      switch (parts[index - 1].kind, parts[index].kind) {
      case (.by(let first), .span(let next, nil))
      where together && first.isDay && next.isDay && isListed(index):
        parts[index].kind = .by(next)
      case (.throughout, .span(let first, let last)) where together && isJoined && beginsWithFrom:
        parts[index - 1].kind = .throughoutSpan(first, last)
        parts.remove(at: index)
      case (.throughout(let whole), .from(let first, true, _))
      where together && isJoined && (whole.unit == .plan || whole.unit == .year):
        parts.remove(at: index - 1)
        parts[index - 1].kind = .from(first, isContinuous: true, isExclusive: false)
      case (.from, .throughout(let whole)) where together && whole.unit == .plan:
        parts.remove(at: index)
      case (.throughout(let whole), .throughout) where together && whole.unit == .plan:
        parts.remove(at: index - 1)
      case (.from(let from, _, let isExclusive), .by(let last)) where together:
        let first = isExclusive ? from.following ?? from : from
        parts[index - 1].kind = .span(first, last)
        parts.remove(at: index)
      case (.by(let last), .from(let first, false, false)) where together && first.comesBefore(last):
        parts[index - 1].kind = .span(first, last)
        parts.remove(at: index)
      case (.span(let whole, nil), .by(let day)) where together && isJoined && whole.holds(day):
        parts[index].kind = .by(day.year == .none ? day.of(year: whole.year) : day)
        parts.remove(at: index - 1)
      default: index += 1
      }
    }
  }
}
