import Monitoring
import Schedules
import Testing

@testable import Checking

struct PersonNameVariantTests {
  @Test func findsSurnameSpeltTwoWays() {
    let plan = Roadmap.plan(Row("1.1", "Уточнение перечня", by: ["Челябова И.Т."])) {
      $0.coordinator = Official(name: "Челябинова И.Т.", role: "")
    }
    expect(PersonNameVariant.self, in: .of(plan), says: "и «Челябинова И. Т.», и «Челябова И. Т.»", at: 11)
  }

  @Test func acceptsCasesAndOtherPeople() {
    let plan = Roadmap.plan(
      Row("1", "Поручить Проворовой Н.А.", by: ["Проворова Н. А.", "Прохорова Н.В."]),
      Row("2", "Дело", by: ["Шахрай Н.В.", "Негрей Н.В."]))
    expectNothing(of: PersonNameVariant.self, in: .of(plan))
  }
}
