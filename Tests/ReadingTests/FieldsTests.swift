import Testing

@testable import Reading

struct FieldsTests {
  @Test(arguments: [
    ("название: Школа\n⟦назвние⟧: х", "unknown-key", "вы имели в виду «название»?"),
    ("название: Школа\n⟦куратр⟧: х", "unknown-key", "вы имели в виду «куратор»?"),
    ("название: Школа\n⟦период⟧: 2023", "unknown-key", "здесь могут стоять: название, кратко"),
    ("⟦название⟧:", "missing-key", "добавьте в шапку строку «название: МОУ Тушнинская СШ»"),
    ("название: ⟦[⟧а, б]", "wrong-form", "возьмите его в кавычки"),
    ("название: Школа\nчерновик: ⟦может⟧", "wrong-form", "«да» или «нет»"),
    ("название: Школа\nсайт: ⟦example.ru⟧", "wrong-form", "https://example.ru"),
    ("название: Школа\nфакторы риска: [2, ⟦11⟧]", "unknown-risk-factor", "от 1 до 10"),
    ("название: Школа\nгруппы: {500+: ⟦давно⟧}", "wrong-form", "500+: 2021–2022"),
    ("название: Школа\nпоказатели: ⟦да⟧", "wrong-form", "название: …"),
  ])
  func aFaultIsSaidWithItsRemedy(lines: String, id: String, remedy: String) {
    let said = LittleContent.whole(["m/schools/c.md": head(lines)]).expect(id)
    #expect(said.first?.contains(remedy) == true, "\(said)")
  }

  @Test func englishKeysAreKnown() {
    let (school, findings) = readSchool(
      head("name: School\nshort-name: S\ngroups: [500+]\nrisk-factors: [2, 6]"))
    #expect(findings == [])
    #expect(school?.shortName == "S")
    #expect(school?.riskFactors.map(\.rawValue) == [2, 6])
  }

  @Test func allFaultsOfAFileAreCollected() {
    LittleContent.whole([
      "m/schools/c.md": head("⟦а⟧: 1\n⟦б⟧: 2\nназвание: Ш\nфакторы риска: [⟦0⟧, 3]\nсайт: ⟦x⟧")
    ]).expect("unknown-key", "unknown-key", "unknown-risk-factor", "wrong-form")
  }
}
