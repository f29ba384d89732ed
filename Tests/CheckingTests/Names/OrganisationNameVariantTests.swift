import Monitoring
import Schedules
import Testing

@testable import Checking

struct OrganisationNameVariantTests {
  @Test func findsOtherAbbreviationBeforeOneName() {
    let plan = Roadmap.plan(
      Row("2.1", "Диагностика", .undated("По графику ГБУ ДНО «Центр мастерства»", .bySchedule)),
      Row("3.8", "Методика ГБУ ДПО «Центр мастерства»"))
    expect(OrganisationNameVariant.self, in: .of(plan), says: "названа и «ГБУ ДНО», и «ГБУ ДПО»", at: 12)
  }

  @Test func findsCommitteeThatIsADepartment() {
    let plan = Roadmap.plan(Row("1", "Информация в департамент образования ЕАО")) {
      $0.order?.basis = "приказ комитета образования ЕАО"
    }
    expect(OrganisationNameVariant.self, in: .of(plan), says: "и «комитет», и «департамент»")
  }

  @Test func acceptsDifferentOrganisations() {
    let plan = Roadmap.plan(
      Row("1", "Работа МОУ «СОШ с. Дальнего» и МОУ «СОШ с. Янтарного»"),
      Row("2", "Отдел образования и управление образования района"))
    expectNothing(of: OrganisationNameVariant.self, in: .of(plan))
  }
}
