import Monitoring
import Schedules
import Testing

@testable import Checking

struct DuplicateNumberTests {
  @Test func findsNumberTwice() {
    expect(
      DuplicateNumber.self,
      in: .of(.plan(Row("3", "Назначить куратора"), Row("3", "Директору школы", code: "3-2"))),
      says: "Номер 3 уже стоит в строке 11", at: 12)
  }

  @Test func findsSectionNumberTwice() {
    let plan = Roadmap.plan(parts: [Part("2", "Анализ"), Part("2", "Обучение")])
    expect(DuplicateNumber.self, in: .of(plan), says: "Номер раздела 2")
  }

  @Test func leavesSharedIdsToReading() {
    expectNothing(of: DuplicateNumber.self, in: .of(.plan(Row("3", "Куратор"), Row("3", "Директор"))))
  }

  @Test func acceptsNumbersThatBeginAgainInEachSection() {
    let plan = Roadmap.plan(parts: [Part("I", "А", Row("1", "А")), Part("II", "Б", Row("1", "В"))])
    expectNothing(of: DuplicateNumber.self, in: .of(plan))
  }
}
