import Monitoring
import Schedules
import Templating
import Testing

@testable import Publishing

/// What is unfinished, as tasks with reminders.
@Suite struct ICalendarTaskTests {
  private func tasks(_ plan: CalendarPlan, on date: String = "2023-06-15") -> [String] {
    let edition = plan.edition(on: date)
    var output = Output()
    ICalendarFeed(
      name: "Дела", duties: edition.roadmaps[0].duties, municipality: edition.municipality,
      masthead: edition.masthead, page: "r/2023/calendar/index.html", isTasks: true
    ).write(into: &output)
    let text = String(decoding: output.bytes, as: UTF8.self)
    return text.split(separator: "\r\n ").joined().split(separator: "\r\n").map(String.init)
  }

  @Test func `a task is whole`() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-12-20"], phrase: "Декабрь", of: ["tushna"])
    let lines = tasks(plan)
    let start = lines.firstIndex(of: "BEGIN:VTODO") ?? 0
    #expect(
      lines[start...].filter { !$0.hasPrefix("DESCRIPTION:") && !$0.hasPrefix("DTSTART") } == [
        "BEGIN:VTODO", "UID:task/r/2023/2.3/tushna/_@vekha", "DTSTAMP:20230206T000000Z",
        "LAST-MODIFIED:20230206T000000Z", "SEQUENCE:0", "DUE;VALUE=DATE:20231220",
        "SUMMARY:2.3.\u{A0}Мониторинг (Тушнинская СШ)", "CATEGORIES:Мониторинг рисков", "STATUS:NEEDS-ACTION",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER;RELATED=END:-PT327H", "END:VALARM",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER;RELATED=END:-PT15H", "END:VALARM",
        "END:VTODO", "END:VCALENDAR",
      ])
  }

  @Test func `only what is unfinished is a task`() {
    var plan = CalendarPlan()
    plan.add("1", "Сделано", due: ["2023-05-31"])
    plan.say(.done, of: "1", on: "2023-05-20")
    plan.add("2", "Отменено", due: ["2023-05-31"])
    plan.say(.cancelled, of: "2", on: "2023-05-25", reason: "приказ отменён")
    plan.add("3", "Начато", due: ["2023-05-31"])
    plan.say(.inProgress(share: nil), of: "3", on: "2023-05-25")
    plan.add("4", "Молчат", due: ["2023-05-31"])
    let lines = tasks(plan)
    #expect(lines.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:3.\u{A0}Начато", "SUMMARY:4.\u{A0}Молчат"])
    #expect(lines.filter { $0.hasPrefix("STATUS") } == ["STATUS:IN-PROCESS", "STATUS:NEEDS-ACTION"])
  }

  @Test func `without tasks the calendar still holds a component`() {
    #expect(tasks(CalendarPlan()).contains("BEGIN:VTIMEZONE"))
  }

  @Test(arguments: [
    (14, "за 14\u{A0}дней и накануне"), (2, "за 2\u{A0}дня и накануне"), (1, "накануне"), (0, "накануне"),
  ])
  func `reminders are named`(horizon: Int, words: String) {
    #expect(Wording.reminders(horizon) == words)
  }
}
