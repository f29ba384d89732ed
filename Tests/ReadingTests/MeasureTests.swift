import Monitoring
import Testing

@testable import Reading

struct MeasureTests {
  @Test(arguments: [
    ("не менее 6 выездов", Measure.Comparison.atLeast, 6.0 as Double?, "выездов"),
    ("100 % педагогов", .atLeast, 100, "%"),
    ("не более 5 %", .atMost, 5, "%"),
    ("не менее 1 отчёта", .atLeast, 1, "отчёта"),
    ("10 % от числа педагогов", .atLeast, 10, "%"),
    ("Доля школ 500+, не менее 80 %", .atLeast, 80, "%"),
    ("Не менее двух мастер-классов", .atLeast, 2, "мастер-классов"),
    ("школы 500+ — 3 выезда", .atLeast, 3, "выезда"),
    ("72,5 балла", .atLeast, 72.5, "балла"),
    ("есть приказ", .atLeast, nil, ""),
  ])
  func aMeasureIsRead(text: String, comparison: Measure.Comparison, target: Double?, unit: String) {
    let origin = Origin(path: "x", line: 1)
    #expect(
      Measure(reading: text, origin: origin)
        == Measure(text: text, comparison: comparison, target: target, unit: unit, origin: origin))
  }
}
