import Monitoring
import Schedules
import Testing

@testable import Checking

struct MunicipalStatementForSchoolsTests {
  @Test func findsStatementWithoutSchool() {
    expect(
      MunicipalStatementForSchools.self, in: .records(.said("3", on: "2023-05-20")),
      says: "срок есть у каждой школы")
  }

  @Test func acceptsSchoolsAndWordForAll() {
    expectNothing(
      of: MunicipalStatementForSchools.self,
      in: .records(.said("3", by: "shkola", on: "2023-05-20"), .said("1", on: "2023-05-20")))
    expectNothing(
      of: MunicipalStatementForSchools.self,
      in: .records(.said("3", on: "2023-05-20") { $0.speaksForSchools = true }))
  }
}
