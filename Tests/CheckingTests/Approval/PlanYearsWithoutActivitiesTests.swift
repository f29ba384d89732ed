import Monitoring
import Schedules
import Testing

@testable import Checking

struct PlanYearsWithoutActivitiesTests {
  @Test func findsEmptyYears() {
    let plan = Roadmap.plan(
      Row("1", "Наставничество", .window("Октябрь 2021 – декабрь 2022", "2021-10-01", "2022-12-31")),
      Row("2", "Контроль", .throughout("Постоянно", "2021-01-21", "2024-12-31")),
      period: .years(2021...2024))
    expect(PlanYearsWithoutActivities.self, in: .of(plan), says: "в 2023 и 2024 году", at: 1)
  }

  @Test func acceptsYearlyPlans() {
    let plan = Roadmap.plan(
      Row("1", "Отчёт", .by("2022-05-31", "2023-05-31", "2024-05-31")), period: .years(2022...2024))
    expectNothing(of: PlanYearsWithoutActivities.self, in: .of(plan))
    expectNothing(of: PlanYearsWithoutActivities.self, in: .of(.plan(Row("1", "Отчёт"))))
  }
}
