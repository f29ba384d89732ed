import Monitoring
import Schedules
import Testing

@testable import Checking

struct DeadlineAsideTests {
  @Test func handsOnTheRemark() {
    let row = Row("1", "Дело", .by("2023-03-01", remarks: [.aside]))
    expect(DeadlineAside.self, in: .of(.plan(row)), says: "поняты как примечание")
  }

  @Test func isSilentWithoutIt() {
    expectNothing(of: DeadlineAside.self, in: .of(.plan(Row("1", "Дело", .by("2023-03-01")))))
  }
}
