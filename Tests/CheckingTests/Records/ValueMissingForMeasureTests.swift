import Monitoring
import Schedules
import Testing

@testable import Checking

struct ValueMissingForMeasureTests {
  @Test func findsDoneWithoutValue() {
    expect(
      ValueMissingForMeasure.self, in: .records(.said("2", on: "2023-05-20")),
      says: "«не менее 6 выездов» не названо")
  }

  @Test func saysOnceHowManyRecordsLackIt() {
    let content = Content.records(.said("2", on: "2023-05-20"), .said("2", on: "2023-05-27", record: "s"))
    expect(ValueMissingForMeasure.self, in: content, says: "не названо; таких записей 2")
  }

  @Test func acceptsOtherStatusesAndNoMeasure() {
    expectNothing(
      of: ValueMissingForMeasure.self,
      in: .records(.said("2", .notDone, on: "2023-05-20"), .said("1", on: "2023-05-20")))
  }
}
