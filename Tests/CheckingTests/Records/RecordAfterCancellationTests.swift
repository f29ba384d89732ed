import Monitoring
import Schedules
import Testing

@testable import Checking

struct RecordAfterCancellationTests {
  @Test func findsWordAboutACancelledDuty() {
    let content = Content.records(
      .said("1", .cancelled, on: "2023-04-01", record: "a"), .said("1", on: "2023-05-20", record: "b"))
    expect(RecordAfterCancellation.self, in: content, says: "отменено записью от 01.04.2023")
  }

  @Test func acceptsCorrectionsAndOtherOccurrences() {
    let end = Statement.said(
      "1", .cancelled, on: "2023-04-01", record: "a", covering: .occurrence(key: "2023-04"))
    expectNothing(
      of: RecordAfterCancellation.self, in: .records(end, .said("1", on: "2023-05-20", record: "b")))
    expectNothing(
      of: RecordAfterCancellation.self,
      in: .records(
        end,
        .said("1", on: "2023-05-20", record: "b", covering: end.coverage, correcting: "a")))
  }
}
