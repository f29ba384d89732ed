import Monitoring
import Schedules
import Testing

@testable import Checking

struct DeadlineOnDecreedDayOffTests {
  @Test func findsDayMadeFree() {
    let content = Content.of(.rayon(.plan(Row("21", "Мониторинг", .by("2021-11-01"))))) {
      $0.calendar = WorkCalendar(daysOff: [.on("2021-11-01")], knownYears: [2021])
    }
    expect(DeadlineOnDecreedDayOff.self, in: content, says: "01.11.2021 (понедельник, объявлен нерабочим)")
  }

  @Test func acceptsWeekends() {
    expectNothing(of: DeadlineOnDecreedDayOff.self, in: .of(.plan(Row("1", "Дело", .by("2020-05-31")))))
  }
}
