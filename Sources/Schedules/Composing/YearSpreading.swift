/// A printed year holds for the moments beside it that have none: «Октябрь – ноябрь 2020», «03.02 и 17.02.2021».
extension Resolution {
  static func spreadYears(_ parts: inout [DraftPart], _ plan: PlanFacts) {
    spreadBackwards(&parts, plan)
    if plan.period.form == .schoolYear { return spreadToSummer(&parts, plan) }
    for index in parts.indices.dropFirst() where parts[index].clause == parts[index - 1].clause {
      guard case .span(var first, let last) = parts[index].kind, first.year == .none,
        case .span(let previous, let end) = parts[index - 1].kind,
        case .year(let year) = (end ?? previous).year,
        !first.lacksMonth
      else { continue }
      let isNextYear = first.comesBefore(end ?? previous)
      // A plan of one year gives its own to what comes later in it.
      guard isNextYear || plan.period.form != .calendarYear else { continue }
      first.year = .year(isNextYear ? year + 1 : year)
      parts[index].kind = .span(first, last)
    }
  }

  /// «июнь, июль, август» of a school year: the August that ends it, not the one before it.
  private static func spreadToSummer(_ parts: inout [DraftPart], _ plan: PlanFacts) {
    for index in parts.indices.dropFirst() where parts[index].clause == parts[index - 1].clause {
      guard let previous = parts[index - 1].anchor, let moment = parts[index].anchor, moment.year == .none,
        moment.anchorMonth == 8, previous.anchorMonth < 8, !moment.lacksMonth, !previous.lacksMonth
      else { continue }
      parts[index].setYear(.year(plan.period.first.year + 1))
    }
  }

  private static func spreadBackwards(_ parts: inout [DraftPart], _ plan: PlanFacts) {
    var next: Moment?
    var clause = 0
    for index in parts.indices.reversed() {
      if parts[index].clause != clause { next = nil }
      clause = parts[index].clause
      switch parts[index].kind {
      case .span(var first, var last):
        if var end = last {
          take(next, into: &end, isRange: false, plan)
          last = end
          take(end, into: &first, isRange: true, plan)
        } else {
          take(next, into: &first, isRange: false, plan)
        }
        parts[index].kind = .span(first, last)
        next = first
      case .by(var moment):
        take(next, into: &moment, isRange: false, plan)
        parts[index].kind = .by(moment)
        next = moment
      case .before(let moment), .from(let moment, _, _): next = moment
      case .throughoutSpan(var first, let last):
        if let last { take(last, into: &first, isRange: true, plan) }
        parts[index].kind = .throughoutSpan(first, last)
        next = nil
      case .every:
        if var opening = parts[index].opening, case .at(let closing)? = parts[index].closing {
          take(closing, into: &opening, isRange: true, plan)
          parts[index].opening = opening
        }
        next = nil
      case .throughout, .undated: next = nil
      }
    }
  }

  private static func take(
    _ source: Moment?, into moment: inout Moment, isRange: Bool, _ plan: PlanFacts
  ) {
    guard let source, moment.year == .none, !moment.lacksMonth, moment.unit != .plan, moment.unit != .year
    else {
      return
    }
    switch source.year {
    case .none, .next, .years: return
    case .school: moment.year = source.year
    case .year(let year):
      moment.year = source.year
      guard source.comesBefore(moment) else { return }
      let earlier = moment.window(in: year - 1)
      let isInPlan = earlier.map { $0.overlaps(plan.period.first...plan.period.last) } ?? false
      if isRange || isInPlan { moment.year = .year(year - 1) }
    }
  }
}

extension Moment {
  /// Whether it begins earlier in a year than another does.
  func comesBefore(_ other: Moment) -> Bool {
    guard let left = window(in: 2004), let right = other.window(in: 2004) else { return false }
    return left.lowerBound < right.lowerBound
  }
}

extension DraftPart {
  /// The single moment of a dated part.
  fileprivate var anchor: Moment? {
    switch kind {
    case .span(let moment, nil), .by(let moment), .before(let moment): moment
    default: nil
    }
  }

  fileprivate mutating func setYear(_ year: Moment.Year) {
    switch kind {
    case .span(let moment, nil): kind = .span(moment.of(year: year), nil)
    case .by(let moment): kind = .by(moment.of(year: year))
    case .before(let moment): kind = .before(moment.of(year: year))
    default: break
    }
  }
}
