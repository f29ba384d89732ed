import Monitoring
import Schedules
import Testing

@testable import Checking

struct WrongWeekdayTests {
  @Test func handsOnTheRemark() {
    let row = Row("1", "Дело", .by("2023-03-01", remarks: [.wrongWeekday]))
    expect(WrongWeekday.self, in: .of(.plan(row)), says: "день недели не подходит")
  }

  @Test func isSilentWithoutIt() {
    expectNothing(of: WrongWeekday.self, in: .of(.plan(Row("1", "Дело", .by("2023-03-01")))))
  }
}
