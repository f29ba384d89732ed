import Monitoring
import Schedules
import Templating
import Testing

@testable import Publishing

@Suite struct CalendarViewTests {
  private func calendar(_ plan: CalendarPlan, on date: String = "2023-06-15") -> CalendarFacts {
    let edition = plan.edition(on: date)
    return CalendarFacts(of: edition.roadmaps[0].duties, in: edition.municipality, under: edition.masthead)
  }

  @Test func takesSchoolsTogether() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31", "2023-12-31"], of: ["tushna", "sengiley"])
    plan.add("2.4", "Анализ", due: ["2023-05-10"])
    plan.say(.done, of: "2.3", on: "2023-05-20", by: "tushna")
    let agenda = calendar(plan).agenda
    #expect(agenda.items.map(\.due.iso) == ["2023-05-10", "2023-05-31", "2023-12-31"])
    #expect(agenda.items.map(\.count) == [1, 2, 2])
    #expect(agenda.items[1].assessment == .noReport(days: 15))
    #expect(agenda.items[1].progress == (1, 2))
    #expect(agenda.months.map(\.month.iso) == ["2023-05", "2023-12"])
    #expect(agenda.months[0].items == 0..<2)
    #expect(agenda.months[0].tally.total == 3)
    #expect(agenda.months[0].worst?.kind == .noReport)
  }

  @Test func keepsUndatedOnesApart() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: [], of: ["tushna", "sengiley"])
    plan.add("2.4", "Анализ", due: ["2023-05-10"])
    let agenda = calendar(plan).agenda
    #expect(agenda.undated.map(\.count) == [2])
    #expect(agenda.items.count == 1)
  }

  @Test func laysAMonthOutFromMondayToSunday() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31"])
    let facts = calendar(plan, on: "2023-05-09")
    let grid = CalendarGridView(
      month: facts.agenda.months[0], calendar: facts, place: Place("r/2023/calendar/x.html"))
    guard case .records(let weeks) = grid.values[4], case .records(let days) = grid.values[5] else {
      Issue.record("no weeks")
      return
    }
    let cells = weeks.flatMap { week -> [Record] in
      if case .records(let days) = week.values[0] { Array(days) } else { [] }
    }
    #expect(cells.count == 35)
    #expect(
      cells.map { $0.values[1] } == (1...31).map { .text(String($0)) } + [
        .text(""), .text(""), .text(""), .text(""),
      ])
    // 9 May: a holiday, and the report date.
    #expect(cells[8].values[5...7] == [.flag(true), .text("День Победы"), .flag(true)])
    #expect(days.map { $0.values[2] } == [.text("2023-05-31")])
  }

  @Test(arguments: [(4, 4, ""), (5, 3, "ещё\u{A0}2\u{A0}срока"), (9, 3, "ещё\u{A0}6\u{A0}сроков")])
  func foldsAFullCell(count: Int, shown: Int, more: String) {
    var plan = CalendarPlan()
    for number in 1...count { plan.add("2.\(number)", "Дело", due: ["2023-05-31"]) }
    let facts = calendar(plan)
    let cell = CalendarDayView(
      day: facts.masthead.days.days(of: day("2023-05-31").month).last, items: facts.agenda.items[...],
      isCell: true, calendar: facts,
      place: Place("x.html"))
    guard case .records(let items) = cell.values[9] else { return }
    #expect(items.count == shown)
    #expect(cell.values[10] == .text(more))
  }

  @Test func offersTheMonthToBeginWith() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-03-31", "2023-09-30"])
    #expect(calendar(plan, on: "2023-03-01").currentMonth?.iso == "2023-03")
    #expect(calendar(plan, on: "2023-06-15").currentMonth?.iso == "2023-09")
    #expect(calendar(plan, on: "2024-06-15").currentMonth?.iso == "2023-09")
    #expect(calendar(CalendarPlan()).currentMonth == nil)
  }

  @Test func saysWhatBecameOfAMonth() {
    var tally = Tally()
    for kind in [Assessment.Kind.fulfilled, .fulfilledLate, .overdue, .upcoming, .cancelled] {
      tally.count(kind)
    }
    #expect(
      Wording.agenda(tally, in: Month(year: 2023, number: 5)).replacing("\u{A0}", with: " ")
        == "В мае 2023 года 5 сроков: выполнено 2, требует внимания 1, впереди 1, отменено 1.")
  }
}
