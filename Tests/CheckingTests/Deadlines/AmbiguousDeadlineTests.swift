import Monitoring
import Schedules
import Testing

@testable import Checking

struct AmbiguousDeadlineTests {
  @Test func handsOnTheRemark() {
    let row = Row("1", "Дело", .by("2023-03-01", remarks: [.ambiguous]))
    expect(AmbiguousDeadline.self, in: .of(.plan(row)), says: "прочесть двояко")
  }

  @Test func isSilentWithoutIt() {
    expectNothing(of: AmbiguousDeadline.self, in: .of(.plan(Row("1", "Дело", .by("2023-03-01")))))
  }
}
