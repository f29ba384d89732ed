import Monitoring
import Schedules
import Testing

@testable import Checking

struct DuplicateSectionTitleTests {
  @Test func findsTitleTwice() {
    let title = "Повышение качества реализации образовательных программ"
    expect(
      DuplicateSectionTitle.self, in: .of(.plan(parts: [Part("IV", title), Part("V", title)])),
      says: "как раздел в строке 10", at: 11)
  }

  @Test func acceptsDifferentTitles() {
    expectNothing(
      of: DuplicateSectionTitle.self,
      in: .of(.plan(parts: [Part("IV", "Анализ"), Part("V", "Обучение"), Part("", "")])))
  }
}
