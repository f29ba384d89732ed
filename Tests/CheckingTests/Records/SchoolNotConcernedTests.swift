import Monitoring
import Schedules
import Testing

@testable import Checking

struct SchoolNotConcernedTests {
  @Test func findsSchoolWithoutTheDuty() {
    expect(
      SchoolNotConcerned.self, in: .records(.said("3", by: "drugaya", on: "2023-05-20")),
      says: "для других школ, а отчиталась школа «drugaya»")
    expect(
      SchoolNotConcerned.self, in: .records(.said("1", by: "shkola", on: "2023-05-20")),
      says: "1 муниципальное")
  }

  @Test func acceptsItsOwnDuties() {
    expectNothing(of: SchoolNotConcerned.self, in: .records(.said("3", by: "shkola", on: "2023-05-20")))
  }
}
