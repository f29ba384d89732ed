import Monitoring
import Templating

/// A series of results as a small line, with the municipality's beside it.
struct IndicatorChartView: View {
  static let shape = Shape(
    "indicator-chart",
    [
      .flag("isShown", "есть хотя бы два значения, которые можно показать"),
      .text("sentence", "что видно на рисунке"), .text("school", "линия школы; в разрывах прервана"),
      .text("municipality", "линия района; пусто без его значений"),
      .records("points", IndicatorPointView.shape, "значения школы"),
      .records("years", TickView.shape, "годы под рисунком"), .records("grid", TickView.shape, "линии сетки"),
    ])

  let indicator: Indicator
  /// What the chart's height stands for.
  private let range: ClosedRange<Double>

  init(indicator: Indicator) {
    self.indicator = indicator
    range = Self.range(of: indicator)
  }

  private static let left = 40.0
  private static let right = 280.0
  private static let top = 26.0
  private static let bottom = 96.0

  func fill(_ values: inout Values) {
    let shown = indicator.years.filter { !$0.isWithheld }
    let points = indicator.years.indices.filter { !indicator.years[$0].isWithheld }.map(point)
    let years = indicator.years.enumerated().map { place, year in
      TickView(x: x(place), y: 120, text: "\(year.year)")
    }
    values.flag(shown.count > 1)
    values.text(Wording.chart(of: indicator))
    values.text(path { $0.isWithheld ? nil : $0.value.value })
    values.text(path { $0.municipality?.value })
    values.records(points)
    values.records(years)
    values.records([range.lowerBound, range.upperBound]) {
      TickView(x: 0, y: y($0), text: Wording.number(Int($0)))
    }
  }

  private func x(_ place: Int) -> Double {
    let steps = max(1, indicator.years.count - 1)
    return Self.left + (Self.right - Self.left) * Double(place) / Double(steps)
  }

  private func y(_ value: Double) -> Double {
    Self.bottom
      - (Self.bottom - Self.top) * (value - range.lowerBound) / (range.upperBound - range.lowerBound)
  }

  /// Marks run from 2 to 5, shares and scores to 100; other scales from nothing to the next ten.
  private static func range(of indicator: Indicator) -> ClosedRange<Double> {
    let all: [Double] =
      indicator.years.filter { !$0.isWithheld }.map(\.value.value)
      + indicator.years.compactMap { $0.municipality?.value }
    let highest = all.max() ?? 1
    if indicator.isShare || (50...100).contains(highest) { return 0...max(100, highest) }
    if highest <= 5, all.allSatisfy({ $0 >= 2 }) { return 2...5 }
    return 0...((highest / 10).rounded(.up) * 10)
  }

  private func point(_ place: Int) -> IndicatorPointView {
    let year = indicator.years[place]
    // The figure stands on the side of the school's line where the municipality's is not.
    let isBelow = (year.municipality?.value ?? 0) > year.value.value
    return IndicatorPointView(
      x: x(place), y: y(year.value.value), isBelow: isBelow, text: Wording.quantity(year.value))
  }

  /// A line through the values that are there; a break of the series is not joined.
  private func path(_ value: (Indicator.Year) -> Double?) -> String {
    var path = ""
    var isJoined = false
    for (place, year) in indicator.years.enumerated() {
      guard let value = value(year) else {
        isJoined = false
        continue
      }
      let step = isJoined && !year.isBreak ? "L" : "M"
      path += "\(step)\(Wording.coordinate(x(place))) \(Wording.coordinate(y(value)))"
      isJoined = true
    }
    return path
  }
}

/// A value on the chart.
struct IndicatorPointView: View {
  static let shape = Shape(
    "indicator-point",
    [
      .text("x", "место слева"), .text("y", "место сверху"), .text("shift", "насколько ниже стоит число"),
      .text("text", "значение"),
    ])

  let x: Double
  let y: Double
  let isBelow: Bool
  let text: String

  func fill(_ values: inout Values) {
    values.text(Wording.coordinate(x))
    values.text(Wording.coordinate(y))
    values.text(isBelow ? "19" : "-9")
    values.text(text)
  }
}

extension Wording {
  /// What a chart of results shows, in a sentence.
  static func chart(of indicator: Indicator) -> String {
    let years = indicator.years.map { year in
      let beside = year.municipality.map { ", район \(quantity($0))" } ?? ""
      return year.isWithheld
        ? "\(year.year): скрыто\(beside)"
        : "\(year.year): \(quantity(year.value)) при \(counted(year.count, "ученике", "учениках", "учениках"))\(beside)"
    }
    return "\(indicator.name). \(years.joined(separator: "; "))."
  }
}
