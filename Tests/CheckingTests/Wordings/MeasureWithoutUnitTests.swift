import Monitoring
import Testing

@testable import Checking

struct MeasureWithoutUnitTests {
  private func content(_ text: String, target: Double?, unit: String) -> Content {
    let measure = Measure(
      text: text, comparison: .atLeast, target: target, unit: unit,
      origin: Origin(path: Roadmap.path, line: 12))
    return .of(.plan(Row("1", "Выезды") { $0.measure = measure }))
  }

  @Test func findsANumberOfNothing() {
    expect(
      MeasureWithoutUnit.self, in: content("не менее 6", target: 6, unit: ""), says: "не названа единица")
  }

  @Test func acceptsUnitsAndTargetsInWords() {
    expectNothing(of: MeasureWithoutUnit.self, in: content("не менее 6 выездов", target: 6, unit: "выездов"))
    expectNothing(of: MeasureWithoutUnit.self, in: content("высокий уровень", target: nil, unit: ""))
  }
}
