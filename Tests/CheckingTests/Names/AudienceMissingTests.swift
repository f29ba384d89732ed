import Monitoring
import Schedules
import Testing

@testable import Checking

struct AudienceMissingTests {
  @Test func findsSchoolsWithoutAudience() {
    for party in ["школы", "ШНОР", "Руководители ОО", "Администрация общеобразовательных организаций"] {
      expect(
        AudienceMissing.self, in: .of(.plan(Row("2.3", "Мониторинг", by: ["УО", party]))),
        says: "отвечают \(party.quoted), а для кого")
    }
  }

  @Test func acceptsAudienceAndOtherParties() {
    let said = Row("2.3", "Мониторинг", by: ["школы"]) { $0.audienceText = "муниципалитет" }
    expectNothing(of: AudienceMissing.self, in: .of(.plan(said)))
    expectNothing(
      of: AudienceMissing.self,
      in: .of(.plan(Row("1", "Дело", by: ["школьный куратор", "кураторы школ", "РМО"]))))
    let own = Roadmap.plan(Row("1", "Дело", by: ["школы"])) { $0.school = .init("shkola") }
    expectNothing(of: AudienceMissing.self, in: .of(own))
  }
}
