import Monitoring
import Testing

@testable import Reading

struct AudienceTests {
  private func content(_ audience: String, head lines: String = "") -> LittleContent {
    .whole([
      "m/schools/c.md": head("название: Школа В\nкратко: СШ В\nгруппы: {500+: 2019–2020, ШНОР: 2022-2024}"),
      "m/roadmaps/2023.md": head("название: Карта\nпериод: 2023\(lines)")
        + "### 1. А\n- Сроки: до 10.02.2023\n\(audience)\n",
    ])
  }

  @Test(arguments: [
    ("каждая школа", ["a", "b", "c"]), ("Все школы", ["a", "b", "c"]), ("школы 500+", ["a"]), ("500+", ["a"]),
    ("школы группы ШНОР", ["c"]), ("a, СШ Б", ["a", "b"]), ("Школа В; a", ["a", "c"]),
    ("каждая школа, кроме СШ А", ["b", "c"]), ("каждая школа кроме a, b", ["c"]),
    ("школы 500+; ШНОР", ["a", "c"]),
    ("школа a", ["a"]),
  ])
  func schoolsAreNamed(audience: String, schools: [String]) {
    let content = content("- Для: \(audience)")
    content.expect()
    let read = content.read().content.municipalities[0].roadmaps[0].activities.map(\.audience)
    #expect(read == [.schools(schools.map { School.ID($0) })])
  }

  @Test func thePlansOwnSchoolsAreEverySchool() {
    let read = content("- Для: каждая школа", head: "\nшколы: [b, СШ В]").read().content.municipalities[0]
      .roadmaps[0]
    #expect(read.schools.map(\.text) == ["b", "c"])
    #expect(read.activities.map(\.audience) == [.schools([School.ID("b"), School.ID("c")])])
  }

  @Test func aSchoolsOwnPlanIsForIt() {
    let read = content("", head: "\nшкола: СШ Б").read().content.municipalities[0].roadmaps[0]
    #expect(read.school?.text == "b")
    #expect(read.activities.map(\.audience) == [.schools([School.ID("b")])])
  }

  @Test func theMunicipalityIsTheDefault() {
    #expect(
      content("").read().content.municipalities[0].roadmaps[0].activities.map(\.audience) == [.municipality])
  }

  @Test(arguments: [
    ("- Для: ⟦Сш Гэ⟧", "unknown-audience"), ("- Для: ⟦школы 600+⟧", "unknown-audience"),
    ("- Для: ⟦каждая школа, кроме a, b, c⟧", "empty-audience"),
  ])
  func anUnknownNameIsAnError(audience: String, id: String) {
    content(audience).expect(id)
  }
}
