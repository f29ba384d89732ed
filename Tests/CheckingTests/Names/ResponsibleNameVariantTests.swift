import Monitoring
import Schedules
import Testing

@testable import Checking

struct ResponsibleNameVariantTests {
  @Test func findsNameWithAndWithoutItsTail() {
    let plan = Roadmap.plan(
      Row("1", "А", by: ["руководители ОО"]), Row("2", "Б", by: ["руководители ОО ПМР"]))
    expect(
      ResponsibleNameVariant.self, in: .of(plan), says: "«руководители ОО» и «руководители ОО ПМР»", at: 12)
  }

  @Test func findsSlip() {
    let plan = Roadmap.plan(
      Row("1", "А", by: ["муниципальный координатор"]), Row("2", "Б", by: ["муниципальный коордиатор"]))
    expect(ResponsibleNameVariant.self, in: .of(plan), says: "«муниципальный коордиатор»")
  }

  @Test func acceptsDifferentParties() {
    let plan = Roadmap.plan(
      Row("1", "А", by: ["зам. директора по УВР", "школа № 12", "учитель математики"]),
      Row("2", "Б", by: ["зам. директора по ВР", "школа № 13", "учителя математики"]))
    expectNothing(of: ResponsibleNameVariant.self, in: .of(plan))
  }
}
