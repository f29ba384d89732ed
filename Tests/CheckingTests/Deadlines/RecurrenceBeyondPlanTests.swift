import Monitoring
import Schedules
import Testing

@testable import Checking

struct RecurrenceBeyondPlanTests {
  @Test func findsRepetitionAfterPlan() {
    let row = Row("1", "Мониторинг", .every("еженедельно до 31.01.2024", .weekly, "2023-02-06", "2024-01-31"))
    expect(
      RecurrenceBeyondPlan.self, in: .of(.plan(row)), says: "идёт до 31.01.2024, а карта кончается 31.12.2023"
    )
  }

  @Test func acceptsRepetitionWithinPlan() {
    let row = Row("1", "Мониторинг", .every("еженедельно", .weekly, "2023-02-06", "2023-12-31"))
    expectNothing(of: RecurrenceBeyondPlan.self, in: .of(.plan(row)))
  }
}
