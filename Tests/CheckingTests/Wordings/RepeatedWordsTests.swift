import Monitoring
import Schedules
import Testing

@testable import Checking

struct RepeatedWordsTests {
  @Test func findsRunsThatStandTwice() {
    for title in [
      "Мониторинг рисков по профилактике по профилактике неуспешности",
      "Аттестация педагогических работников, аттестации педагогических работников, аттестации педагогических работников",
      "Анализ и и отчёт",
    ] {
      expect(RepeatedWords.self, in: .of(.plan(Row("1", title))), says: "стоят дважды подряд")
    }
  }

  @Test func acceptsListsAndNumbers() {
    for title in [
      "Анализ ОГЭ, анализ ЕГЭ", "Классы 5 5 6", "Работа школ и школ-партнёров", "Шаг за шагом", "",
    ] {
      expectNothing(of: RepeatedWords.self, in: .of(.plan(Row("1", title))))
    }
  }
}
