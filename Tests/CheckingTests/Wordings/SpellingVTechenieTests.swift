import Monitoring
import Schedules
import Testing

@testable import Checking

struct SpellingVTechenieTests {
  @Test func findsMisspelling() {
    expect(
      SpellingVTechenie.self, in: .of(.plan(Row("4.9", "Дело", .throughout("В течении года по графику")))),
      says: "напечатано «в течении»")
  }

  @Test func acceptsRightSpellingAndRivers() {
    expectNothing(
      of: SpellingVTechenie.self,
      in: .of(.plan(Row("1", "Экскурсия: что скрыто в течении реки", .throughout("В течение года")))))
  }
}
