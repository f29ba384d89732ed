import Monitoring
import Testing

/// Rule 15: a correction is a new record; both stay visible.
@Suite struct CorrectionTests {
  private let plan = Plan([.by("10.02")]).saying(.done, on: "09.02", record: "первая")

  @Test func `a corrected statement changes nothing and stays in the history`() {
    let corrected = plan.saying(.inProgress(share: 80), on: "15.02", record: "вторая", correcting: "первая")
    let occurrence = corrected.line("20.02").occurrences[0]
    #expect(occurrence.assessment == .overdue(days: 10))
    #expect(occurrence.statements.map(\.correctedBy) == ["вторая", nil])
    #expect(occurrence.fulfilledOn == nil)
  }

  @Test func `before the correction was known the first word counts`() {
    let corrected = plan.saying(.inProgress(share: 80), on: "15.02", record: "вторая", correcting: "первая")
    #expect(corrected.assessments("14.02") == [.fulfilled])
  }

  @Test func `a correction speaks of the occurrence that was wrong, not of its own day`() {
    let plan = Plan([.month(5), .month(6)]).saying(.done, on: "20.05", record: "первая")
      .saying(.inProgress(share: nil), on: "03.06", record: "вторая", correcting: "первая")
    #expect(plan.assessments("15.06") == [.overdue(days: 15), .upcoming(days: 15)])
  }

  @Test func `a correction of another school's record concerns only its own`() {
    let plan = Plan([.by("10.02")], for: ["а", "б"]).saying(.done, on: "09.02", by: "а", record: "общая")
      .saying(.done, on: "09.02", by: "б", record: "общая")
      .saying(.notDone, on: "10.02", by: "б", record: "вторая", correcting: "общая")
    #expect(plan.report("20.02").lines.map(\.assessment) == [.fulfilled, .notFulfilled])
  }
}
