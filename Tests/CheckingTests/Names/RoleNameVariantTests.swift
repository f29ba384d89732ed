import Monitoring
import Schedules
import Testing

@testable import Checking

struct RoleNameVariantTests {
  @Test func findsCuratorAndCoordinatorOfOneMunicipality() {
    let plan = Roadmap.plan(
      Row("1", "Дело", by: ["муниципальный координатор"]), Row("2", "Отчёт", by: ["муниципальный куратор"]))
    expect(
      RoleNameVariant.self, in: .of(plan), says: "«муниципальный координатор», и «муниципальный куратор»",
      at: 12)
  }

  @Test func acceptsOneNameAndSchoolCurators() {
    expectNothing(
      of: RoleNameVariant.self,
      in: .of(.plan(Row("1", "Дело", by: ["муниципальный координатор", "школьный куратор"]))))
  }
}
