import Monitoring
import Schedules
import Testing

@testable import Checking

struct StartsBeforeApprovalTests {
  @Test func findsWindowBeforeOrder() {
    let row = Row("1.1", "Утверждение", .window("Май – июнь 2022 г.", "2022-05-01", "2022-06-30"))
    expect(
      StartsBeforeApproval.self, in: .of(.plan(row, period: .years(2022...2024), approved: "2022-06-03")),
      says: "начинается 01.05.2022")
  }

  @Test func readsMisprintedYearAsThePlans() {
    let row = Row(
      "3.4", "Концепции", .window("Январь – апрель 2003 года", "2003-01-01", "2003-04-30", isOutside: true))
    expect(StartsBeforeApproval.self, in: .of(.plan(row)), says: "начинается 01.01.2023")
  }

  @Test func acceptsMonthOfOrderAndQuarters() {
    expectNothing(
      of: StartsBeforeApproval.self,
      in: .of(.plan(Row("1", "Дело", .window("Февраль", "2023-02-01", "2023-02-28")))))
    expectNothing(
      of: StartsBeforeApproval.self,
      in: .of(.plan(Row("1", "Дело", .window("I квартал", "2023-01-01", "2023-03-31")))))
    expectNothing(of: StartsBeforeApproval.self, in: .of(.plan(Row("1", "Дело", .by("2023-03-01")))))
  }
}
