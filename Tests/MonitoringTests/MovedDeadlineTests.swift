import Monitoring
import Schedules
import Testing

/// Rules 19 and 28: moved deadlines, amendments and days off.
@Suite struct MovedDeadlineTests {
  private let plan = Plan([.by("10.02")])

  @Test func `a moved deadline is judged by the new day as if nothing had been said`() {
    let moved = plan.saying(.moved(to: day("01.03")), on: "05.02", because: "карантин")
    #expect(moved.assessments("11.02") == [.upcoming(days: 18)])
    #expect(moved.assessments("15.02") == [.dueSoon(days: 14)])
    #expect(moved.assessments("02.03") == [.noReport(days: 1)])
    #expect(moved.saying(.done, on: "01.03").assessments("02.03") == [.fulfilled])
    let occurrence = moved.line("11.02").occurrences[0]
    #expect(occurrence.deadline.original.due == day("10.02"))
    #expect(occurrence.moves.map(\.reason) == ["карантин"])
    #expect(!occurrence.isMovedLate)
  }

  @Test func `a move stated after the old day is counted apart`() {
    let moved = plan.saying(.moved(to: day("01.03")), on: "11.02")
    #expect(moved.assessments("11.02") == [.upcoming(days: 18)])
    #expect(moved.report("11.02").tally.movedLate == 1)
    #expect(plan.saying(.moved(to: day("01.03")), on: "10.02").report("11.02").tally.movedLate == 0)
  }

  @Test func `an amendment holds from its order's date`() {
    let amended = Plan([.by("01.03")]).formerly([.by("10.02")], until: "08.02")
    #expect(amended.assessments("07.02") == [.dueSoon(days: 3)])
    #expect(amended.assessments("08.02") == [.upcoming(days: 21)])
    let occurrence = amended.line("08.02").occurrences[0]
    #expect(occurrence.deadline.original.due == day("10.02"))
    #expect(occurrence.moves.map(\.act) == ["12"])
    #expect(amended.line("07.02").occurrences[0].moves.isEmpty)
  }

  @Test func `amendments and moves follow by their dates`() {
    let amended = Plan([.by("15.03")]).formerly([.by("10.02")], until: "20.02")
    let moved = amended.saying(.moved(to: day("01.03")), on: "05.02")
    #expect(moved.line("10.02").occurrences[0].due == day("01.03"))
    let occurrence = moved.line("25.02").occurrences[0]
    #expect(occurrence.due == day("15.03"))
    #expect(occurrence.moves.map(\.from) == [day("10.02"), day("01.03")])
    #expect(occurrence.moves.map(\.to) == [day("01.03"), day("15.03")])
    let again = moved.saying(.moved(to: day("01.04")), on: "01.03").line("02.03").occurrences[0]
    #expect(again.due == day("01.04"))
    #expect(again.moves.map(\.to) == [day("01.03"), day("15.03"), day("01.04")])
  }

  @Test func `two amendments leave the oldest day as the original one`() {
    let amended = Plan([.by("15.03")]).formerly([.by("10.02")], until: "05.02", act: "1")
      .formerly([.by("20.02")], until: "12.02", act: "2")
    #expect(amended.line("01.02").occurrences[0].due == day("10.02"))
    #expect(amended.line("06.02").occurrences[0].due == day("20.02"))
    let last = amended.line("12.02").occurrences[0]
    #expect(last.due == day("15.03"))
    #expect(last.deadline.original.due == day("10.02"))
    #expect(last.moves.map(\.act) == ["1", "2"])
  }

  struct DayOff: Sendable {
    let rule: WorkCalendar.DayOffRule
    let isPrinted: Bool
    let expected: String
  }

  // 25 February 2023 is a Saturday; 23 and 24 February are days off.
  @Test(arguments: [
    DayOff(rule: .asPrinted, isPrinted: true, expected: "25.02"),
    DayOff(rule: .preceding, isPrinted: true, expected: "22.02"),
    DayOff(rule: .next, isPrinted: true, expected: "27.02"),
    DayOff(rule: .preceding, isPrinted: false, expected: "25.02"),
    DayOff(rule: .next, isPrinted: false, expected: "25.02"),
  ])
  func `a printed day off is judged by the site's rule`(_ row: DayOff) {
    var plan = Plan([Window(opens: "01.02", due: "25.02", isPrinted: row.isPrinted)])
    plan.calendar = WorkCalendar(daysOff: [day("24.02")], knownYears: [2023])
    plan.rule = row.rule
    let occurrence = plan.line("01.02").occurrences[0]
    #expect(occurrence.due == day(row.expected))
    #expect(occurrence.namedDay == day("25.02"))
  }

  @Test func `a new day of a move is a printed one`() {
    var plan = Plan([.month(1)]).saying(.moved(to: day("25.02")), on: "20.01")
    plan.rule = .next
    #expect(plan.line("21.01").occurrences[0].due == day("27.02"))
  }
}
