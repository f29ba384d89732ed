import Monitoring
import Schedules
import Testing

@testable import Checking

struct EndsBeforeStartTests {
  @Test func handsOnTheRemark() {
    let row = Row("1", "Дело", .by("2023-03-01", remarks: [.endsBeforeStart]))
    expect(EndsBeforeStart.self, in: .of(.plan(row)), says: "конец раньше начала")
  }

  @Test func isSilentWithoutIt() {
    expectNothing(of: EndsBeforeStart.self, in: .of(.plan(Row("1", "Дело", .by("2023-03-01")))))
  }
}
