import Monitoring
import Schedules
import Testing

@testable import Checking

struct NearDuplicateActivityTests {
  @Test func findsTitlesThatDifferByEndings() {
    let plan = Roadmap.plan(
      Row("16", "Мониторинг размещенных документов в ИС МЭДК", .by("2021-05-30")),
      Row("21", "Мониторинг размещения документов в ИС МЭДК", .by("2021-11-01")))
    expect(NearDuplicateActivity.self, in: .of(plan), says: "почти повторяет", at: 12)
  }

  @Test func acceptsOtherWordsAndYears() {
    let accepted = [
      ("Анализ результатов ОГЭ 2022 года", "Анализ результатов ОГЭ 2023 года"),
      ("Заседание ШМО учителей", "Заседание РМО учителей"),
      ("Мониторинг реализации программ развития школ", "Мониторинг эффективности программы помощи школам"),
    ]
    for (first, second) in accepted {
      expectNothing(of: NearDuplicateActivity.self, in: .of(.plan(Row("1", first), Row("2", second))))
    }
  }
}
