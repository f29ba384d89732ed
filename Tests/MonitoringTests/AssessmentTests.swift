import Monitoring
import Schedules
import Testing

/// Design §5 row by row: what the site says of one deadline, «до 10.02.2023», on a day.
@Suite struct AssessmentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let plan: Plan
    let on: String
    let expected: Assessment
    var testDescription: String { name }

    init(_ name: String, _ plan: Plan, on: String, _ expected: Assessment) {
      self.name = name
      self.plan = plan
      self.on = on
      self.expected = expected
    }
  }

  private static let plan = Plan([.by("10.02")])

  static let cases: [Case] = [
    Case("done on the day is in time", plan.saying(.done, on: "10.02"), on: "11.02", .fulfilled),
    Case("done early", plan.saying(.done, on: "09.01"), on: "09.01", .fulfilled),
    Case("done a day late", plan.saying(.done, on: "11.02"), on: "11.02", .fulfilledLate(days: 1)),
    Case(
      "late by the day it happened, not by the day it was reported",
      plan.saying(.done, on: "10.02", reported: "20.03"), on: "20.03", .fulfilled),
    Case(
      "not known before it was reported", plan.saying(.done, on: "10.02", reported: "20.03"), on: "19.03",
      .noReport(days: 37)),
    Case(
      "in work before the day", plan.saying(.inProgress(share: 60), on: "01.02"), on: "10.02",
      .inProgress(share: 60)),
    Case(
      "in work after the day", plan.saying(.inProgress(share: 60), on: "01.02"), on: "11.02",
      .overdue(days: 1)),
    Case(
      "partly before the day", plan.saying(.partly(share: nil), on: "01.02"), on: "10.02",
      .inProgress(share: nil)),
    Case(
      "partly after the day", plan.saying(.partly(share: 50), on: "01.02"), on: "12.02", .overdue(days: 2)),
    Case("silence after the day", plan, on: "11.02", .noReport(days: 1)),
    Case("stated not done before the day", plan.saying(.notDone, on: "01.02"), on: "02.02", .notFulfilled),
    Case("stated not done after the day", plan.saying(.notDone, on: "20.02"), on: "21.02", .notFulfilled),
    Case("due today", plan, on: "10.02", .dueSoon(days: 0)),
    Case("due in exactly 14 days", plan, on: "27.01", .dueSoon(days: 14)),
    Case("due in 15 days", plan, on: "26.01", .upcoming(days: 15)),
    Case("cancelled", plan.saying(.cancelled, on: "05.02"), on: "20.02", .cancelled),
    Case(
      "a second done does not make it late", plan.saying(.done, on: "09.02").saying(.done, on: "25.02"),
      on: "26.02", .fulfilled),
    Case(
      "a later other status replaces done",
      plan.saying(.done, on: "09.02").saying(.inProgress(share: nil), on: "25.02"), on: "26.02",
      .overdue(days: 16)),
    Case(
      "done again after it was reopened",
      plan.saying(.done, on: "09.02").saying(.notDone, on: "12.02").saying(.done, on: "14.02"), on: "26.02",
      .fulfilledLate(days: 4)),
    Case("29 February", Plan([.by("29.02.2024")]), on: "01.03.2024", .noReport(days: 1)),
    Case(
      "a throughout duty stated done is fulfilled", Plan([.year]).saying(.done, on: "10.02"), on: "11.02",
      .fulfilled),
    Case(
      "a throughout duty in work", Plan([.year]).saying(.inProgress(share: nil), on: "10.02"), on: "31.12",
      .inProgress(share: nil)),
  ]

  @Test(arguments: cases) func `an occurrence is judged`(_ row: Case) {
    #expect(row.plan.assessments(row.on) == [row.expected])
    #expect(row.plan.line(row.on).assessment == row.expected)
  }

  @Test func `the worst is decided by its rank, then by the days`() {
    let ordered: [Assessment] = [
      .overdue(days: 9), .overdue(days: 1), .noReport(days: 200), .noReport(days: 1), .notFulfilled,
      .dueSoon(days: 0), .dueSoon(days: 14), .inProgress(share: nil), .fulfilledLate(days: 3), .fulfilled,
      .upcoming(days: 15),
    ]
    for (place, worse) in ordered.enumerated() {
      for better in ordered[place...] {
        #expect([better, worse].worst == worse)
        #expect([worse, better, .cancelled, .undated(records: 3)].worst == worse)
      }
    }
    #expect([Assessment.cancelled, .undated(records: 0)].worst == nil)
    #expect([Assessment]().worst == nil)
  }

  @Test func `every kind has a place in a tally`() {
    var tally = Tally()
    for (place, kind) in Assessment.Kind.allCases.enumerated() {
      for _ in 0...place { tally.count(kind) }
    }
    #expect(Assessment.Kind.allCases.map { tally[$0] } == Array(1...10))
  }
}
