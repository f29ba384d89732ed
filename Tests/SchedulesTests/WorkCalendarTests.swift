import Schedules
import Testing

struct WorkCalendarTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(arguments: [
    "2023-01-01", "2023-01-08", "2023-02-23", "2023-03-08", "2023-05-01", "2023-05-09", "2023-06-12",
    "2023-11-04",
  ])
  func holidaysOfArticle112AreOff(_ iso: String) throws {
    #expect(WorkCalendar().isDayOff(try day(iso)))
    #expect(WorkCalendar.holidayName(try day(iso)) != nil)
  }

  @Test func transfersOverrideWeekends() throws {
    let calendar = WorkCalendar(
      daysOff: [try day("2024-04-29")], workingDays: [try day("2024-04-27")], knownYears: [2024])
    #expect(calendar.isDayOff(try day("2024-04-29")))
    #expect(!calendar.isDayOff(try day("2024-04-27")))
  }

  @Test func sixDayWeekWorksOnSaturdays() throws {
    #expect(WorkCalendar().isDayOff(try day("2023-04-15")))
    #expect(!WorkCalendar(workingWeek: 6).isDayOff(try day("2023-04-15")))
    #expect(WorkCalendar(workingWeek: 6).isDayOff(try day("2023-04-16")))
  }

  @Test(arguments: [
    ("2021-02-23", WorkCalendar.DayOffRule.asPrinted, "2021-02-23"), ("2021-02-23", .preceding, "2021-02-22"),
    ("2021-02-23", .next, "2021-02-24"), ("2021-05-30", .preceding, "2021-05-28"),
    ("2021-05-31", .next, "2021-05-31"),
  ])
  func judgedDayFollowsTheRule(_ iso: String, _ rule: WorkCalendar.DayOffRule, _ judged: String) throws {
    #expect(WorkCalendar().judged(try day(iso), by: rule).iso == judged)
  }

  @Test func calendarWithoutWorkingDaysKeepsThePrintedOne() throws {
    let printed = try day("2023-03-01")
    let calendar = WorkCalendar(daysOff: Set((-60...60).map { printed.advanced(by: $0) }))
    #expect(calendar.judged(printed, by: .next) == printed)
  }
}
