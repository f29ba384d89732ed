import Monitoring
import Schedules

/// Where days lie on a timeline, in the drawing's units.
struct TimelineScale: Sendable {
  let first: Month
  let last: Month
  let width: Double
  private let days: Double

  /// The width of a page on a desk; a year fills it.
  static let narrowest = 1140

  /// How far a deadline after the period may stretch the scale; later ones stand at its end.
  private static let longestTail = 12

  /// The scale of a plan: its period, and the months of deadlines after it.
  init(_ period: PlanPeriod, _ items: some Sequence<AgendaItem>) {
    let latest = items.filter { !$0.isOutsidePeriod }.map(\.due).max() ?? period.last
    first = period.first.month
    last = min(max(period.last, latest).month, period.last.month.advanced(by: Self.longestTail))
    let count = (last.year - first.year) * 12 + last.number - first.number + 1
    days = Double(first.first.distance(to: last.last) + 1)
    // Of many years a month stays wide enough for a shape.
    width = Double(max(22 * count, Self.narrowest))
  }
}

extension TimelineScale {
  /// The left edge of a day.
  func start(of day: Day) -> Double {
    let offset = Double(first.first.distance(to: day))
    return min(max(offset, 0), days) * width / days
  }

  /// The right edge of a day: the end of what is due on it.
  func end(of day: Day) -> Double { start(of: day.advanced(by: 1)) }

  /// Whether the day lies on the scale.
  func holds(_ day: Day) -> Bool { first.first <= day && day <= last.last }

  /// Whether months are too narrow for their names, so that only quarters are named.
  var namesQuarters: Bool { width / Double(months.count) < 36 }

  /// Its months, oldest first.
  var months: [Month] {
    var months: [Month] = []
    var month = first
    while month <= last {
      months.append(month)
      month = month.advanced(by: 1)
    }
    return months
  }
}
