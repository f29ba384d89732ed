import Monitoring
import Schedules
import Testing

@testable import Checking

struct UnbalancedQuotesTests {
  @Test func findsQuoteLeftOpen() {
    expect(
      UnbalancedQuotes.self, in: .of(.plan(Row("1.3", "Анализ с ОГАУ «Институт развития образования"))),
      says: "кавычка не закрыта")
    expect(
      UnbalancedQuotes.self, in: .of(.plan(Row("1", "Семинар Точка роста»"))), says: "кавычка не открыта")
  }

  @Test func acceptsPairs() {
    expectNothing(
      of: UnbalancedQuotes.self,
      in: .of(.plan(Row("1", "Отдел МО «Сенгилеевский район»: \"Точка роста\" и «МО «Район»»"))))
  }
}
