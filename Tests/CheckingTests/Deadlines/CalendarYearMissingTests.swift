import Monitoring
import Schedules
import Testing

@testable import Checking

struct CalendarYearMissingTests {
  @Test func findsYearWithoutTransfers() {
    let content = Content.of(.rayon(.plan(Row("1", "Дело", .by("2021-11-01"))))) {
      $0.calendar = WorkCalendar(knownYears: [2020])
    }
    expect(CalendarYearMissing.self, in: content, says: "за 2021 год")
  }

  @Test func acceptsKnownYearsAndMonths() {
    expectNothing(of: CalendarYearMissing.self, in: .of(.plan(Row("1", "Дело", .by("2021-11-01")))))
    let content = Content.of(.rayon(.plan(Row("1", "Дело", .window("Май 2021", "2021-05-01", "2021-05-31")))))
    { $0.calendar = WorkCalendar() }
    expectNothing(of: CalendarYearMissing.self, in: content)
  }
}
