import Monitoring
import Schedules
import Testing

@testable import Checking

struct RecordBeforeRoadmapTests {
  @Test func findsRecordBeforePeriodAndOrder() {
    expect(
      RecordBeforeRoadmap.self, in: .records(.said("1", on: "2022-12-20")),
      says: "от 20.12.2022 раньше начала карты «2023»: 01.01.2023")
  }

  @Test func acceptsRecordsWithinThePeriod() {
    expectNothing(of: RecordBeforeRoadmap.self, in: .records(.said("1", on: "2023-01-20")))
  }
}
