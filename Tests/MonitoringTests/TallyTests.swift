import Monitoring
import Schedules
import Testing

/// Rules 20, 22, 24–26: lines, shares, what is outside them.
@Suite struct TallyTests {
  @Test func `a line is done when all that is due so far is`() {
    let plan = Plan([.month(5), .month(9), .month(12)]).saying(.done, on: "20.05")
    #expect(plan.line("01.06").assessment == .fulfilled)
    #expect(!plan.line("01.06").isComplete)
    #expect(plan.line("01.06").progress == (1, 3))
    #expect(plan.line("01.10").assessment == .noReport(days: 1))
    #expect(plan.saying(.done, on: "02.10").line("03.10").assessment == .fulfilledLate(days: 2))
  }

  @Test func `shares leave out what is cancelled, undated or outside the period`() {
    let outside = Window(opens: "01.01.2003", due: "31.03.2003", key: "2003-03", isOutside: true)
    let plans = [
      Plan([.by("10.02")]).saying(.done, on: "01.02"), Plan([.by("10.02")]).saying(.done, on: "12.02"),
      Plan([.by("10.02")]), Plan([.by("10.02")]).saying(.cancelled, on: "01.02"), Plan([]),
      Plan([outside]), Plan([.by("10.12")]).saying(.done, on: "01.02"), Plan([.by("10.12")]),
    ]
    var tally = Tally()
    for plan in plans { tally += plan.report("20.02").tally }
    #expect(tally.done == 3)
    #expect(tally[.fulfilled] == 2)
    #expect(tally.due == 4)
    #expect(tally.planned == 5)
    #expect(tally.outsidePeriod == 1)
    #expect(tally.total == 8)
  }

  @Test func `a year outside the period decides nothing`() {
    let outside = Window(opens: "01.01.2003", due: "31.03.2003", isOutside: true)
    let report = Plan([outside]).report("20.02")
    #expect(report.worst == nil)
    #expect(report.tally.due == 0)
    #expect(report.occurrenceTally.due == 0)
  }

  @Test func `an activity without a day is counted by its records`() {
    let plan = Plan([]).saying(.done, on: "01.02", record: "1").saying(.done, on: "01.03", record: "2")
    #expect(plan.line("15.02").assessment == .undated(records: 1))
    #expect(plan.line("15.03").assessment == .undated(records: 2))
    #expect(
      plan.saying(.notDone, on: "02.03", correcting: "2").line("15.03").assessment == .undated(records: 2))
    #expect(plan.saying(.cancelled, on: "02.03").line("15.03").assessment == .cancelled)
    #expect(plan.report("15.03").tally.due == 0)
  }

  @Test func `a line of cancelled deadlines is cancelled, one of some is not`() {
    let plan = Plan([.month(5), .month(9)]).saying(
      .cancelled, on: "01.05", covering: .occurrence(key: "2023-05"))
    #expect(plan.line("01.06").assessment == .upcoming(days: 121))
    let all = plan.saying(.cancelled, on: "02.05", covering: .from(day("01.01")))
    #expect(all.line("01.06").assessment == .cancelled)
  }

  @Test func `a roadmap that has not begun is outside totals`() {
    var plan = Plan([.month(1)])
    plan.order = Act(number: "7-о", date: day("06.02"), origin: .test)
    #expect(plan.report("05.02").state == .notStarted)
    #expect(MonitoringReport(on: plan.content, asOf: day("05.02")).tally == Tally())
    #expect(plan.report("06.02").state == .running)
    #expect(MonitoringReport(on: plan.content, asOf: day("06.02")).tally.due == 1)
    #expect(plan.report("31.12").state == .running)
    #expect(plan.report("01.01.2024").state == .finished)
  }

  @Test func `a fulfilled activity that misses its target is known`() {
    var plan = Plan([.by("10.02")]).saying(.done, on: "01.02", value: 4)
    plan.activity.measure = Measure(
      text: "не менее 6 выездов", comparison: .atLeast, target: 6, unit: "выездов", origin: .test)
    #expect(plan.line("20.02").missesTarget)
    #expect(!plan.saying(.done, on: "02.02", value: 6).line("20.02").missesTarget)
    #expect(!plan.saying(.notDone, on: "02.02").line("20.02").missesTarget)
  }
}
