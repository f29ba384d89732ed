import Monitoring
import Schedules
import Testing

@testable import Checking

struct ConversionArtefactTests {
  @Test func findsWhatAnEditorLeft() {
    for text in [
      "[bookmark: _GoBack]Разработка карт", "[image: C:\\Users\\Иванов\\подпись.jpeg]",
      "См. D:\\Планы\\план.doc", "Ошибка! Закладка не определена.",
    ] {
      expect(ConversionArtefact.self, in: .of(.plan(Row("17", text))), says: "след переноса из редактора")
    }
  }

  @Test func acceptsOrdinaryText() {
    expectNothing(
      of: ConversionArtefact.self,
      in: .of(.plan(Row("1", "Анализ [черновик] за 2021/22 - итоги! https://edu.ru/a_b"))))
  }
}
