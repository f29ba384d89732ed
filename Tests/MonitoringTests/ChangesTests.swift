import Monitoring
import Schedules
import Testing

/// What changed between the previous reporting date and the report date.
@Suite struct ChangesTests {
  private func changes(_ plan: Plan, on date: String) -> [String] {
    all(plan, on: date).all.map { "\($0.kind.rawValue) \($0.day.iso)" }
  }

  private func all(_ plan: Plan, on date: String) -> Changes {
    let report = MonitoringReport(on: plan.content, asOf: day(date))
    return Changes(of: report.municipalities[0], by: Judgement(of: plan.content, on: day(date)))
  }

  @Test func `the previous reporting date is the last day of the month before`() {
    #expect(all(Plan([]), on: "15.06").since == day("31.05"))
    #expect(all(Plan([]), on: "30.06").since == day("31.05"))
  }

  @Test func `what was done, and what became late, is told once`() {
    let plan = Plan([.by("10.06")])
    #expect(changes(plan.saying(.done, on: "09.06"), on: "15.06") == ["fulfilled 2023-06-09"])
    #expect(changes(plan.saying(.done, on: "09.06"), on: "15.07") == [])
    #expect(changes(plan.saying(.done, on: "12.06"), on: "15.06") == ["fulfilledLate 2023-06-12"])
    #expect(changes(plan, on: "15.06") == ["noReport 2023-06-11"])
    #expect(changes(plan.saying(.partly(share: nil), on: "09.06"), on: "15.06") == ["overdue 2023-06-11"])
    #expect(changes(plan.saying(.notDone, on: "09.06"), on: "15.06") == ["notFulfilled 2023-06-09"])
    #expect(changes(plan, on: "10.06") == [])
  }

  @Test func `what was reported later is told when it became known`() {
    let plan = Plan([.by("10.05")]).saying(.done, on: "09.05", reported: "05.06")
    #expect(changes(plan, on: "15.06") == ["fulfilled 2023-06-05"])
  }

  @Test func `moves, corrections and reopened duties are told`() {
    let plan = Plan([.by("10.06")])
    #expect(changes(plan.saying(.moved(to: day("01.08")), on: "05.06"), on: "15.06") == ["moved 2023-06-05"])
    let amended = Plan([.by("01.08")]).formerly([.by("10.06")], until: "07.06")
    #expect(changes(amended, on: "15.06") == ["moved 2023-06-07"])
    let corrected = plan.saying(.done, on: "20.05", record: "а").saying(
      .inProgress(share: nil), on: "06.06", record: "б", correcting: "а")
    #expect(changes(corrected, on: "08.06") == ["corrected 2023-06-06", "reopened 2023-06-06"])
  }

  @Test func `a roadmap that has not begun changes nothing`() {
    var plan = Plan([.by("10.06")])
    plan.order = Act(number: "7-о", date: day("01.07"), origin: .test)
    #expect(changes(plan, on: "20.06") == [])
  }

  @Test func `names of changes are distinct`() {
    let plan = Plan([.month(5), .month(6)], for: ["а", "б"])
    let all = all(plan, on: "01.07").all
    #expect(all.count == 2)
    #expect(Set(all.map(\.id)).count == 2)
  }
}
