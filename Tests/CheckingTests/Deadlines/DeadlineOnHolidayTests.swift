import Monitoring
import Schedules
import Testing

@testable import Checking

struct DeadlineOnHolidayTests {
  @Test func findsPrintedHoliday() {
    let row = Row("1", "Закрепление координатора", .by("2021-02-23"))
    expect(
      DeadlineOnHoliday.self, in: .of(.plan(row, period: .year(2021))),
      says: "23.02.2021 (День защитника Отечества)")
  }

  @Test func findsMoveToHoliday() {
    let moved = Statement(
      record: .init("r"), place: 0, roadmap: .init("2023"), activity: .init("1"), school: nil,
      date: .on("2023-05-01"),
      reported: .on("2023-05-01"), author: "", status: .moved(to: .on("2023-06-12")),
      origin: Origin(path: "rayon/progress/r.md", line: 4))
    let content = Content.of(.rayon(.plan(Row("1", "Дело"))) { $0.statements = [moved] })
    expect(DeadlineOnHoliday.self, in: content, says: "12.06.2023 (День России)")
  }

  @Test func acceptsWorkingDaysAndEndsOfMonths() {
    expectNothing(of: DeadlineOnHoliday.self, in: .of(.plan(Row("1", "Дело", .by("2021-02-24")))))
    expectNothing(
      of: DeadlineOnHoliday.self,
      in: .of(.plan(Row("1", "Дело", .window("по 8 марта", "2021-03-01", "2021-03-08")))))
  }
}
