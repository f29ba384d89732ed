import Monitoring
import Schedules
import Testing

@testable import Publishing

@Suite struct StatusViewTests {
  @Test(arguments: [
    (Assessment.fulfilled, "fulfilled", "выполнено в срок"),
    (.fulfilledLate(days: 3), "fulfilledLate", "выполнено с опозданием на 3\u{A0}дня"),
    (.inProgress(share: 40), "inProgress", "в работе, 40\u{A0}%"),
    (.overdue(days: 21), "overdue", "просрочено на 21\u{A0}день"),
    (.noReport(days: 1090), "noReport", "нет отчёта 1090\u{A0}дней"),
    (.dueSoon(days: 0), "dueSoon", "срок сегодня"),
    (.dueSoon(days: 1), "dueSoon", "срок завтра"),
    (.undated(records: 2), "undated", "без даты, 2\u{A0}записи"),
  ]) func saysAStateInWords(_ assessment: Assessment, kind: String, text: String) {
    #expect(StatusView(assessment) == StatusView(kind: kind, text: text))
  }

  @Test func saysOfARepeatedDutyHowManyAreDone() {
    var plan = CalendarPlan()
    plan.add("1", "Мониторинг", due: ["2023-05-31", "2023-12-31"])
    plan.say(.done, of: "1", on: "2023-05-20")
    #expect(
      StatusView(of: line(plan))
        == StatusView(kind: "fulfilled", text: "выполняется в срок", note: "1 из\u{A0}2"))
    plan.say(.done, of: "1", on: "2023-06-10")
    #expect(
      StatusView(of: line(plan))
        == StatusView(kind: "fulfilled", text: "выполнено в срок", note: "2 из\u{A0}2"))
  }

  @Test func saysOfSchoolsThatTheyAreNotDoneBeforeTheEnd() {
    var plan = CalendarPlan()
    plan.add("1", "Мониторинг", due: ["2023-05-31", "2023-12-31"], of: ["tushna", "sengiley"])
    for school in ["tushna", "sengiley"] { plan.say(.done, of: "1", on: "2023-05-20", by: school) }
    #expect(
      StatusView(of: report(plan))
        == StatusView(kind: "fulfilled", text: "выполняется в срок", note: "все 2\u{A0}школы"))
  }

  @Test func takesSchoolsOfOneStateTogether() {
    var plan = CalendarPlan()
    plan.add("1", "Анализ", due: ["2023-05-31"], of: ["tushna", "sengiley"])
    #expect(
      StatusView(of: report(plan))
        == StatusView(kind: "noReport", text: "нет отчёта 15\u{A0}дней", note: "все 2\u{A0}школы"))
    plan.say(.done, of: "1", on: "2023-05-20", by: "tushna")
    #expect(
      StatusView(of: report(plan))
        == StatusView(kind: "noReport", text: "нет отчёта 15\u{A0}дней", note: "выполнили 1 из\u{A0}2"))
  }

  private func report(_ plan: CalendarPlan) -> ActivityReport {
    plan.edition(on: "2023-06-15").roadmaps[0].report.activities[0]
  }

  private func line(_ plan: CalendarPlan) -> DutyLine { report(plan).lines[0] }
}
