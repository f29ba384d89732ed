import Monitoring
import Schedules
import Testing

@testable import Checking

struct ContradictoryRecordsTests {
  @Test func findsTwoWordsOfOneDay() {
    let content = Content.records(
      .said("1", on: "2023-05-20", record: "a"), .said("1", .notDone, on: "2023-05-20", record: "b"))
    expect(ContradictoryRecords.self, in: content, says: "и «выполнено»")
  }

  @Test func acceptsCorrectionsRepetitionAndOtherOccurrences() {
    let first = Statement.said("1", on: "2023-05-20", record: "a")
    expectNothing(
      of: ContradictoryRecords.self,
      in: .records(first, .said("1", .notDone, on: "2023-05-20", record: "b", correcting: "a")))
    expectNothing(
      of: ContradictoryRecords.self, in: .records(first, .said("1", on: "2023-05-20", record: "b")))
    expectNothing(
      of: ContradictoryRecords.self,
      in: .records(
        first,
        .said("1", .notDone, on: "2023-05-20", record: "b", covering: .occurrence(key: "2023-06"))))
    expectNothing(
      of: ContradictoryRecords.self,
      in: .records(first, .said("1", .notDone, by: "shkola", on: "2023-05-20", record: "b")))
  }
}
