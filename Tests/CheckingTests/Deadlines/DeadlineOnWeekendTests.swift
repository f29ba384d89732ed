import Monitoring
import Schedules
import Testing

@testable import Checking

struct DeadlineOnWeekendTests {
  @Test func findsSundayAndNamesWorkingDayBefore() {
    let content = Content.of(.plan(Row("1.1", "Уточнение перечня", .by("2020-05-31")), period: .year(2020)))
    expect(DeadlineOnWeekend.self, in: content, says: "31.05.2020 (воскресенье)")
    #expect(DeadlineOnWeekend.findings(in: content).first?.remedy.contains("29.05.2020") == true)
  }

  @Test func findsPrintedEndOfRepetition() {
    let row = Row(
      "16", "Мониторинг", .every("Еженедельно до 30.05.2021", .weekly, "2021-02-08", "2021-05-30"))
    expect(DeadlineOnWeekend.self, in: .of(.plan(row)), says: "30.05.2021 (воскресенье)")
  }

  @Test func acceptsWorkingSaturday() {
    let content = Content.of(.rayon(.plan(Row("1", "Дело", .by("2021-02-20"))))) {
      $0.calendar = WorkCalendar(workingDays: [.on("2021-02-20")], knownYears: [2021])
    }
    expectNothing(of: DeadlineOnWeekend.self, in: content)
  }
}
