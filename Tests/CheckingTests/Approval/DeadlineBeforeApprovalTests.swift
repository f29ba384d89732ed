import Monitoring
import Schedules
import Testing

@testable import Checking

struct DeadlineBeforeApprovalTests {
  @Test func findsDeadlineBeforeOrder() {
    let row = Row("3.3", "Назначение кураторов", .window("Январь 2023 года", "2023-01-01", "2023-01-31"))
    expect(
      DeadlineBeforeApproval.self, in: .of(.plan(row)),
      says: "прошёл 31.01.2023, раньше приказа от 06.02.2023")
  }

  @Test func findsFirstOfSeveral() {
    let first = Schedule.window("", "2022-02-01", "2022-02-28")
    let schedule = Schedule.parts(
      "Февраль 2022 г. – далее ежегодно", first, .every("", .yearly, "2022-06-03", "2024-12-31"))
    let plan = Roadmap.plan(
      Row("2.2", "Процедуры", schedule), period: .years(2022...2024), approved: "2022-06-03")
    expect(DeadlineBeforeApproval.self, in: .of(plan), says: "28.02.2022")
  }

  @Test func acceptsLaterOnesAndRepetition() {
    expectNothing(of: DeadlineBeforeApproval.self, in: .of(.plan(Row("1", "Дело", .by("2023-02-06")))))
    expectNothing(
      of: DeadlineBeforeApproval.self,
      in: .of(.plan(Row("1", "Дело", .every("ежегодно май", .yearly, "2022-05-01", "2022-05-31")))))
    expectNothing(
      of: DeadlineBeforeApproval.self, in: .of(.plan(Row("1", "Дело", .by("2023-01-10")), approved: nil)))
  }
}
