import Monitoring
import Schedules
import Testing

@testable import Checking

struct NoSuchDayTests {
  @Test func handsOnTheRemark() {
    let row = Row("1", "Дело", .by("2023-03-01", remarks: [.noSuchDay]))
    expect(NoSuchDay.self, in: .of(.plan(row)), says: "нет в календаре")
  }

  @Test func isSilentWithoutIt() {
    expectNothing(of: NoSuchDay.self, in: .of(.plan(Row("1", "Дело", .by("2023-03-01")))))
  }
}
