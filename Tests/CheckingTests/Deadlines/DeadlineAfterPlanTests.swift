import Monitoring
import Schedules
import Testing

@testable import Checking

struct DeadlineAfterPlanTests {
  @Test func findsWindowAfterPlan() {
    let row = Row("3.15", "Участие в конференции", .window("январь 2021 г.", "2021-01-01", "2021-01-31"))
    expect(
      DeadlineAfterPlan.self, in: .of(.plan(row, period: .year(2020))), says: "последний день 31.12.2020")
  }

  @Test func acceptsWindowThatBeginsInPlan() {
    let row = Row("1", "Отчёт", .window("декабрь 2020 – январь 2021", "2020-12-01", "2021-01-31"))
    expectNothing(of: DeadlineAfterPlan.self, in: .of(.plan(row, period: .year(2020))))
  }
}
