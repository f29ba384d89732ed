import Monitoring
import Schedules
import Testing

@testable import Checking

struct AppendixDateMismatchTests {
  @Test func findsOtherDate() {
    let plan = Roadmap.plan(Row("1", "Дело")) {
      $0.appendix = Act(number: "", date: .on("2023-02-16"), origin: Origin(path: Roadmap.path, line: 4))
    }
    expect(AppendixDateMismatch.self, in: .of(plan), says: "от 16.02.2023, а сам приказ от 06.02.2023", at: 4)
  }

  @Test func acceptsSameDate() {
    let plan = Roadmap.plan(Row("1", "Дело")) {
      $0.appendix = Act(number: "", date: .on("2023-02-06"), origin: $0.origin)
    }
    expectNothing(of: AppendixDateMismatch.self, in: .of(plan))
  }
}
