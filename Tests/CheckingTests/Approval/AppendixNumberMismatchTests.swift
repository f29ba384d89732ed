import Monitoring
import Schedules
import Testing

@testable import Checking

struct AppendixNumberMismatchTests {
  @Test func findsOtherNumber() {
    let plan = Roadmap.plan(Row("1", "Дело")) {
      $0.appendix = Act(number: "534", date: nil, origin: Origin(path: Roadmap.path, line: 4))
    }
    expect(AppendixNumberMismatch.self, in: .of(plan), says: "приказ № 534, а сам приказ № 7-о", at: 4)
  }

  @Test func acceptsSameNumberHoweverSpaced() {
    let plan = Roadmap.plan(Row("1", "Дело")) {
      $0.appendix = Act(number: "7 - О", date: nil, origin: $0.origin)
    }
    expectNothing(of: AppendixNumberMismatch.self, in: .of(plan))
    expectNothing(of: AppendixNumberMismatch.self, in: .of(.plan(Row("1", "Дело"))))
  }
}
