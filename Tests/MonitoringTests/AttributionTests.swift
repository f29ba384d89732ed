import Monitoring
import Schedules
import Testing

/// Rules 12–17: which occurrence a statement speaks for.
@Suite struct AttributionTests {
  private let months = Plan([.month(5), .month(9), .month(12)])

  /// By which place and how a single statement came to its occurrence.
  private func found(_ plan: Plan, on date: String = "31.12") -> [String] {
    plan.line(date).occurrences.flatMap { occurrence in
      occurrence.statements.map { "\(occurrence.deadline.key) \($0.attribution)" }
    }
  }

  @Test func `the named occurrence is taken, whatever the day`() {
    let plan = months.saying(.done, on: "20.05", covering: .occurrence(key: "2023-12"))
    #expect(found(plan) == ["2023-12 named"])
  }

  @Test func `the window that holds the day is taken`() {
    #expect(found(months.saying(.done, on: "30.09")) == ["2023-09 window"])
    #expect(found(months.saying(.done, on: "01.05")) == ["2023-05 window"])
  }

  @Test func `of several windows the one due first is taken, a dated one before a throughout one`() {
    let plan = Plan([.year, .by("10.06", key: "б"), .by("20.06", key: "в")])
    #expect(found(plan.saying(.done, on: "01.02")) == ["б window"])
    #expect(found(plan.saying(.done, on: "15.06")) == ["в window"])
    #expect(found(plan.saying(.done, on: "15.07")) == ["год window"])
  }

  @Test func `after a window the last occurrence due before that is not done is taken`() {
    #expect(found(months.saying(.done, on: "10.06")) == ["2023-05 overdueOne"])
    let both = months.saying(.done, on: "10.05").saying(.inProgress(share: nil), on: "10.06")
    #expect(found(both) == ["2023-05 window", "2023-09 nextOne"])
    let second = months.saying(.done, on: "10.10")
    #expect(found(second) == ["2023-09 overdueOne"])
    #expect(found(second.saying(.done, on: "11.10")) == ["2023-05 overdueOne", "2023-09 overdueOne"])
  }

  @Test func `a cancelled occurrence takes no late statement`() {
    let plan = months.saying(.cancelled, on: "20.05", covering: .occurrence(key: "2023-05"), because: "снято")
      .saying(.inProgress(share: nil), on: "10.06")
    #expect(found(plan) == ["2023-05 named", "2023-09 nextOne"])
  }

  @Test func `before every window the next to open is taken`() {
    #expect(found(months.saying(.inProgress(share: nil), on: "10.01")) == ["2023-05 nextOne"])
  }

  @Test func `when all is done a late statement is kept with the last`() {
    let plan = Plan([.by("10.02")]).saying(.done, on: "09.02").saying(.done, on: "01.03")
    #expect(found(plan) == [" window", " overdueOne"])
    #expect(plan.assessments("31.12") == [.fulfilled])
  }

  @Test func `a later report never takes an earlier one away`() {
    // Reported first, about a later day: it keeps May although the second is about an earlier day.
    let plan = months.saying(.done, on: "20.06", reported: "20.06", record: "b")
      .saying(.done, on: "15.05", reported: "01.07", record: "a")
    #expect(plan.assessments("01.07").first == .fulfilledLate(days: 20))
  }

  @Test func `of one day the file's id decides, by code point`() {
    let plan = Plan([.by("10.02")]).saying(.notDone, on: "01.02", record: "2023-02-01-б")
      .saying(.done, on: "01.02", record: "2023-02-01-a")
    #expect(plan.assessments("02.02") == [.notFulfilled])
  }

  @Test func `a school's word about another's duty, or the municipality's, is history only`() {
    let municipal = Plan([.by("10.02")]).saying(.done, on: "01.02", by: "а").report("20.02").activities[0]
    #expect(municipal.lines[0].assessment == .noReport(days: 10))
    #expect(municipal.asides.count == 1)
    let other = Plan([.by("10.02")], for: ["а"]).saying(.done, on: "01.02", by: "б").report("20.02")
    #expect(other.activities[0].lines[0].assessment == .noReport(days: 10))
    #expect(other.activities[0].asides.count == 1)
  }

  @Test func `the municipality's word about every school is history unless it speaks for them`() {
    let plan = Plan([.by("10.02")], for: ["а", "б"])
    let silent = plan.saying(.done, on: "01.02").report("20.02")
    #expect(silent.lines.map(\.assessment) == [.noReport(days: 10), .noReport(days: 10)])
    #expect(silent.activities[0].asides.count == 1)

    let spoken = plan.saying(.notDone, on: "01.02", by: "а").saying(.done, on: "02.02", forSchools: true)
      .report("20.02")
    #expect(spoken.lines.map(\.assessment) == [.notFulfilled, .fulfilled])
    #expect(spoken.lines.map { $0.occurrences[0].isByMunicipality } == [false, true])
    #expect(spoken.activities[0].asides.isEmpty)
  }

  @Test func `the municipality speaks for the deadline of which a school was silent`() {
    let plan = Plan([.month(5), .month(9)], for: ["а"]).saying(.done, on: "10.05", by: "а")
      .saying(.done, on: "10.09", forSchools: true)
    #expect(plan.assessments("01.10") == [.fulfilled, .fulfilled])
    #expect(plan.line("01.10").occurrences.map(\.isByMunicipality) == [false, true])
  }

  @Test func `a word for all schools that none needs stays in the history`() {
    let plan = Plan([.by("10.02")], for: ["а"]).saying(.done, on: "10.01", by: "а")
      .saying(.done, on: "10.01", forSchools: true)
    #expect(plan.report("01.10").activities[0].asides.count == 1)
  }

  @Test func `cancelled from a day concerns what is due from then on and was not done ahead`() {
    let plan = months.saying(.done, on: "10.12", record: "r").saying(
      .cancelled, on: "15.06", reported: "15.12", covering: .from(day("01.06")))
    #expect(plan.assessments("31.12") == [.noReport(days: 214), .cancelled, .fulfilled])
  }
}
