import Monitoring
import Schedules
import Templating
import Testing

@testable import Publishing

@Suite struct ICalendarFeedTests {
  private func feed(_ plan: CalendarPlan, on date: String = "2023-06-15") -> [String] {
    let edition = plan.edition(on: date)
    var output = Output()
    ICalendarFeed(
      name: "Сроки", duties: edition.roadmaps[0].duties, municipality: edition.municipality,
      masthead: edition.masthead, page: "r/2023/calendar/index.html"
    ).write(into: &output)
    let text = String(decoding: output.bytes, as: UTF8.self)
    return text.split(separator: "\r\n ").joined().split(separator: "\r\n").map(String.init)
  }

  private func values(_ name: String, in lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
      .map { String($0.drop { $0 != ":" }.dropFirst()) }
  }

  @Test func writesAnEventWhole() {
    var plan = CalendarPlan()
    plan.settings.baseURL = "https://Example.org/sub/"
    plan.add("2.3", "Мониторинг, анализ", due: ["2023-05-31"], phrase: "Май", of: ["tushna"])
    plan.say(.done, of: "2.3", on: "2023-05-20", by: "tushna")
    let lines = feed(plan)
    let start = lines.firstIndex(of: "BEGIN:VEVENT") ?? 0
    #expect(
      Array(lines[start...]) == [
        "BEGIN:VEVENT", "UID:r/2023/2.3/tushna/_@example.org", "DTSTAMP:20230520T000000Z",
        "LAST-MODIFIED:20230520T000000Z", "SEQUENCE:0", "DTSTART;VALUE=DATE:20230531",
        "DTEND;VALUE=DATE:20230601", "SUMMARY:2.3.\u{A0}Мониторинг\\, анализ (Тушнинская СШ)",
        "DESCRIPTION:Состояние: выполнено в срок\\nВыполнено: 20\u{A0}мая\u{A0}2023\\nСрок словами приказа: Май"
          + "\\nИсполнители: УО\\nДорожная карта: Помощь школам"
          + "\\nПодробнее: https://Example.org/sub/r/2023/2.3.html",
        "CATEGORIES:Мониторинг рисков", "URL:https://Example.org/sub/r/2023/2.3.html", "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func keepsTheNameOfAMovedDeadlineAndRaisesItsSequence() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31"])
    let before = feed(plan)
    plan.say(.moved(to: day("2023-06-20")), of: "2.3", on: "2023-05-25", reason: "карантин")
    let after = feed(plan)
    #expect(values("UID", in: before) == values("UID", in: after))
    #expect(values("SEQUENCE", in: before) == ["0"])
    #expect(values("SEQUENCE", in: after) == ["1"])
    #expect(values("DTSTART", in: after) == ["20230620"])
    #expect(values("DTSTAMP", in: after) == ["20230525T000000Z"])
  }

  @Test func marksCancelledOnes() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31"])
    plan.say(.cancelled, of: "2.3", on: "2023-05-25", reason: "приказ отменён")
    #expect(values("STATUS", in: feed(plan)) == ["CANCELLED"])
  }

  @Test func stampsWhatNobodySpokeOfByTheOrder() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31", "2023-12-31"])
    #expect(values("DTSTAMP", in: feed(plan)) == ["20230206T000000Z", "20230206T000000Z"])
    plan.order = nil
    #expect(values("DTSTAMP", in: feed(plan)) == ["20230101T000000Z", "20230101T000000Z"])
  }

  @Test func keepsItsBytesWhileNothingHappens() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31"])
    #expect(feed(plan, on: "2023-06-15") == feed(plan, on: "2023-06-16"))
  }

  @Test func namesEachOccurrenceByItsKey() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31", "2023-12-31"])
    #expect(
      values("UID", in: feed(plan)) == ["r/2023/2.3/_/2023-05-31@vekha", "r/2023/2.3/_/2023-12-31@vekha"])
  }

  @Test func writesAWeeklyDutyAsARuleAndWhatWasSaidOfItsDays() {
    var plan = CalendarPlan()
    plan.add("8", "Вебинар", due: ["2023-06-06", "2023-06-13", "2023-06-20", "2023-06-27"], every: .tuesday)
    plan.say(.done, of: "8", on: "2023-06-06")
    let lines = feed(plan)
    #expect(values("RRULE", in: lines) == ["FREQ=WEEKLY;BYDAY=TU;UNTIL=20230627"])
    #expect(Set(values("UID", in: lines)) == ["r/2023/8/_/all@vekha"])
    // Said of, and silently past; the others are the rule's.
    #expect(values("RECURRENCE-ID", in: lines) == ["20230606", "20230613"])
    #expect(values("DTSTAMP", in: lines) == ["20230206T000000Z", "20230606T000000Z", "20230206T000000Z"])
  }

  @Test func listsDaysThatNoRuleGives() {
    var plan = CalendarPlan()
    plan.add("8", "Вебинар", due: ["2023-06-06", "2023-06-20", "2023-06-27"], every: .tuesday)
    #expect(values("RRULE", in: feed(plan)) == [])
    #expect(values("UID", in: feed(plan)).count == 3)
  }

  @Test func holdsAComponentEvenWithoutDeadlines() {
    #expect(feed(CalendarPlan()).contains("BEGIN:VTIMEZONE"))
  }

  @Test(arguments: [
    ("", "vekha"), ("https://example.org/sub/", "example.org"), ("http://Сайт.рф:8080/", "сайт.рф"),
    ("без схемы", "vekha"), ("https://", "vekha"),
  ])
  func takesTheHostOfTheSite(address: String, host: String) {
    #expect(ICalendarWords.host(of: address) == host)
  }
}
