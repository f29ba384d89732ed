import Monitoring
import Schedules
import Testing

@testable import Checking

struct NoResponsibleTests {
  @Test func findsActivityWithoutParty() {
    expect(
      NoResponsible.self, in: .of(.plan(Row("4.10", "Мониторинг"), Row("4.11", "Анализ", by: []))),
      says: "мероприятия 4.11 не назван", at: 12)
  }

  @Test func saysOnceThatNobodyIsNamed() {
    expect(
      NoResponsible.self, in: .of(.plan(Row("1", "А", by: []), Row("2", "Б", by: []))),
      says: "Ни у одного мероприятия", at: 1)
  }

  @Test func acceptsNamedParties() {
    expectNothing(of: NoResponsible.self, in: .of(.plan(Row("1", "А"))))
  }
}
