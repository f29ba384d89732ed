import Monitoring
import Schedules
import Testing

@testable import Checking

struct AmbiguousSchoolYearTests {
  @Test func findsSchoolYearInOtherPlans() {
    let row = Row(
      "4.7", "Консультирование", .throughout("В течение учебного года", remarks: [.schoolYearInCalendarPlan]))
    expect(AmbiguousSchoolYear.self, in: .of(.plan(row)), says: "карта составлена на 2023")
    let long = Row("IV.5", "Репетиционные экзамены", .throughout("В течении учебного года"))
    expect(AmbiguousSchoolYear.self, in: .of(.plan(long, period: .years(2021...2024))), says: "2021–2024")
  }

  @Test func acceptsNamedOrPlannedSchoolYear() {
    let row = Row("1", "Консультирование", .throughout("В течение учебного года"))
    expectNothing(of: AmbiguousSchoolYear.self, in: .of(.plan(row, period: .schoolYear(2023))))
    let named = Row("1", "Консультирование", .throughout("в течение 2022/2023 учебного года"))
    expectNothing(of: AmbiguousSchoolYear.self, in: .of(.plan(named)))
    expectNothing(of: AmbiguousSchoolYear.self, in: .of(.plan(Row("1", "Консультирование", .throughout()))))
  }
}
