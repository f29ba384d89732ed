import Monitoring
import Schedules
import Testing

@testable import Checking

struct YearOutsidePlanTests {
  @Test func findsYearBeforePlan() {
    let row = Row(
      "3.4", "Разработка концептуальных документов",
      .window("Январь – апрель 2003 года", "2003-01-01", "2003-04-30", isOutside: true))
    expect(
      YearOutsidePlan.self, in: .of(.plan(row)), says: "год 2003 не входит в период карты (2023)", at: 11)
  }

  @Test func acceptsYearOfPlanAndAugustBeforeSchoolYear() {
    expectNothing(
      of: YearOutsidePlan.self,
      in: .of(.plan(Row("1", "Анализ", .window("Март 2023", "2023-03-01", "2023-03-31")))))
    let august = Row("1", "Анализ", .window("Август 2023", "2023-08-01", "2023-08-31"))
    expectNothing(of: YearOutsidePlan.self, in: .of(.plan(august, period: .schoolYear(2023))))
  }

  @Test func leavesYearsAfterPlanToTheirRule() {
    let row = Row(
      "3.15", "Конференция",
      .window("январь 2021 г.", "2021-01-01", "2021-01-31", remarks: [.yearOutsidePlan]))
    expectNothing(of: YearOutsidePlan.self, in: .of(.plan(row, period: .year(2020))))
  }
}
