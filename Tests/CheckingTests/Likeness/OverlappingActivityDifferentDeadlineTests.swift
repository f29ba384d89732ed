import Monitoring
import Schedules
import Testing

@testable import Checking

struct OverlappingActivityDifferentDeadlineTests {
  @Test func findsLongSharedRun() {
    let shared =
      "концептуальных документов ШНОР и антирисковых программ по реализации необходимых мер для наступления позитивных изменений"
    let plan = Roadmap.plan(
      Row("3.4", "Разработка школами " + shared, .by("2023-04-30")),
      Row("4.2", "Формирование планов, " + shared, .by("2023-02-15")))
    expect(
      OverlappingActivityDifferentDeadline.self, in: .of(plan),
      says: "Мероприятия 3.4 и 4.2 говорят об одном", at: 12)
  }

  @Test func acceptsTheNameOfThePlanAndEqualDeadlines() {
    let shared =
      "поддержки муниципальных общеобразовательных учреждений с необъективными результатами и переводу их в эффективный режим функционирования"
    let rows = [
      Row("1.1", "Утверждение " + shared, .by("2023-04-30")),
      Row("1.3", "Группа " + shared, .by("2023-02-15")),
    ]
    let plan = Roadmap.plan(rows[0], rows[1]) { $0.title = "План " + shared }
    expectNothing(of: OverlappingActivityDifferentDeadline.self, in: .of(plan))
    expectNothing(
      of: OverlappingActivityDifferentDeadline.self,
      in: .of(.plan(Row("1", "А " + shared), Row("2", "Б " + shared))))
  }
}
