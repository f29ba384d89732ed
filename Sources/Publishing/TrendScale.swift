import Monitoring
import Schedules

/// Where days and counts of a trend stand in its drawing, which is 640 × 260.
struct TrendScale {
  static let right = 500.0
  private static let left = 36.0
  private static let top = 14.0
  private static let bottom = 224.0

  /// After the last month in which anything changed so many days are drawn, however many there were.
  private static let rest = 45

  private let points: [Trend.Point]
  private let first: Day
  private let last: Day
  private let highest: Int

  /// A scale for at least two points.
  init(_ points: [Trend.Point]) {
    self.points = points
    let end = points.last?.day ?? Day(number: 0)
    first = points.first?.day.month.first ?? Day(number: 0)
    last = points.dropLast().last.map { min($0.day.advanced(by: TrendScale.rest), end) } ?? end
    highest = max(1, points.map(\.tally.due).max() ?? 1)
  }

  private func x(_ day: Day) -> Double {
    let whole = Double(max(1, first.distance(to: last)))
    return Self.left + (Self.right - Self.left) * Double(first.distance(to: min(day, last))) / whole
  }

  private func y(_ count: Int) -> Double {
    Self.bottom - (Self.bottom - Self.top) * Double(count) / Double(highest)
  }

  private func pair(_ x: Double, _ y: Double) -> String {
    "\(Wording.coordinate(x)) \(Wording.coordinate(y))"
  }

  /// A step line: a count holds from its day until the next one.
  func path(_ count: (Trend.Point) -> Int) -> String {
    guard let start = points.first else { return "" }
    var path = "M\(pair(x(start.day), y(count(start))))"
    for point in points.dropFirst() {
      path += "H\(Wording.coordinate(x(point.day)))V\(Wording.coordinate(y(count(point))))"
    }
    return path
  }

  /// The area between two step lines.
  func area(from lower: (Trend.Point) -> Int, to upper: (Trend.Point) -> Int) -> String {
    var path = path(upper)
    guard let end = points.last else { return "" }
    path += "L\(pair(x(end.day), y(lower(end))))"
    for (next, point) in zip(points.reversed(), points.reversed().dropFirst()) {
      path += "L\(pair(x(next.day), y(lower(point))))H\(Wording.coordinate(x(point.day)))"
    }
    return path + "Z"
  }

  /// The places of the two labels, never nearer than a line of text.
  func labels(due: Int, done: Int) -> (due: Double, done: Double) {
    let (upper, lower) = (y(due) + 5, y(done) + 5)
    return lower - upper < 20 ? (upper, upper + 20) : (upper, lower)
  }

  /// Months along the bottom; every second or third is named when there are many.
  var months: [TickView] {
    let count = (last.month.year - first.month.year) * 12 + last.month.number - first.month.number + 1
    let step = count > 24 ? 6 : count > 12 ? 3 : count > 8 ? 2 : 1
    return (0..<count).map { place in
      let month = first.month.advanced(by: place)
      let isYearSaid = month.number == 1 || place == 0
      return TickView(
        x: x(month.first), y: Self.bottom,
        text: place % step == 0
          ? (isYearSaid && count > 12 ? "\(month.year)" : Wording.shortMonth(month)) : "")
    }
  }

  /// Counts along the side: nothing, half, all.
  var levels: [TickView] {
    let half = highest / 2
    let counts = half > 0 && half * 2 == highest ? [0, half, highest] : [0, highest]
    return counts.map { TickView(x: Self.left, y: y($0), text: Wording.number($0)) }
  }
}
