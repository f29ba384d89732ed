import Monitoring
import Testing

@testable import Publishing

/// A school's results as a line: withheld values and breaks are not joined.
@Suite struct IndicatorChartTests {
  private func chart(_ years: [(value: Double, count: Int, isBreak: Bool)]) -> IndicatorChartView {
    IndicatorChartView(
      indicator: Indicator(
        name: "ОГЭ, математика: средняя отметка", better: .higher,
        years: years.enumerated().map { place, year in
          Indicator.Year(
            year: 2021 + place, value: Quantity(value: year.value, text: "\(year.value)"), count: year.count,
            municipality: nil, region: nil, isBreak: year.isBreak, origin: Origin(path: "s.md", line: 1))
        }))
  }

  private func line(_ chart: IndicatorChartView) -> String {
    guard case .text(let path) = chart.values[2] else { return "" }
    return path
  }

  @Test func `a line joins the years`() {
    #expect(line(chart([(3.5, 12, false), (5, 12, false)])) == "M40 61L280 26")
  }

  @Test func `a withheld value and a break interrupt it`() {
    #expect(line(chart([(3.5, 12, false), (4, 9, false), (5, 12, false)])) == "M40 61M280 26")
    #expect(line(chart([(3.5, 12, false), (5, 12, true)])) == "M40 61M280 26")
  }

  @Test func `one value is no line`() {
    #expect(chart([(3.5, 12, false), (4, 9, false)]).values[0] == .flag(false))
  }

  @Test func `the sentence never tells a withheld value`() {
    guard case .text(let words) = chart([(3.5, 12, false), (4.25, 9, false)]).values[1] else { return }
    #expect(words.contains("2022: скрыто"))
    #expect(!words.contains("4,25"))
  }
}
