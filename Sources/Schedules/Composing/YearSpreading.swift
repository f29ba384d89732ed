/// A printed year holds for the moments beside it that have none: «Октябрь – ноябрь 2020», «03.02 и 17.02.2021».
extension Resolution {
  static func spreadYears(_ parts: inout [DraftPart], _ context: PlanContext) {
    spreadBackwards(&parts, context)
    guard context.period.form == .severalYears || context.period.form == .days else { return }
    for index in parts.indices.dropFirst() where parts[index].clause == parts[index - 1].clause {
      guard case .span(var first, let last) = parts[index].kind, first.year == .none,
        case .span(let previous, let end) = parts[index - 1].kind,
        case .year(let year) = (end ?? previous).year,
        !first.lacksMonth
      else { continue }
      first.year = .year(comesBefore(first, end ?? previous) ? year + 1 : year)
      parts[index].kind = .span(first, last)
    }
  }

  private static func spreadBackwards(_ parts: inout [DraftPart], _ context: PlanContext) {
    var next: Moment?
    var clause = 0
    for index in parts.indices.reversed() {
      if parts[index].clause != clause { next = nil }
      clause = parts[index].clause
      switch parts[index].kind {
      case .span(var first, var last):
        if var end = last {
          take(next, into: &end, isRange: false, context)
          last = end
          take(end, into: &first, isRange: true, context)
        } else {
          take(next, into: &first, isRange: false, context)
        }
        parts[index].kind = .span(first, last)
        next = first
      case .by(var moment):
        take(next, into: &moment, isRange: false, context)
        parts[index].kind = .by(moment)
        next = moment
      case .before(let moment), .from(let moment, _, _): next = moment
      case .throughoutSpan(var first, let last):
        if let last { take(last, into: &first, isRange: true, context) }
        parts[index].kind = .throughoutSpan(first, last)
        next = nil
      case .every:
        if var opening = parts[index].opening, case .at(let closing)? = parts[index].closing {
          take(closing, into: &opening, isRange: true, context)
          parts[index].opening = opening
        }
        next = nil
      case .throughout, .undated: next = nil
      }
    }
  }

  private static func take(
    _ source: Moment?, into moment: inout Moment, isRange: Bool, _ context: PlanContext
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
      guard comesBefore(source, moment) else { return }
      let earlier = moment.window(in: year - 1)
      let isInPlan = earlier.map { $0.overlaps(context.period.first...context.period.last) } ?? false
      if isRange || isInPlan { moment.year = .year(year - 1) }
    }
  }

  private static func comesBefore(_ first: Moment, _ second: Moment) -> Bool {
    guard let left = first.window(in: 2004), let right = second.window(in: 2004) else { return false }
    return left.lowerBound < right.lowerBound
  }
}
