import Monitoring
import Schedules
import Testing

@testable import Publishing

@Suite struct SummaryTests {
  private func summary(_ counts: [(Assessment.Kind, Int)]) -> String {
    var tally = Tally()
    for (kind, count) in counts {
      for _ in 0..<count { tally.count(kind) }
    }
    let (head, rest) = Wording.summary(of: tally, on: day("2023-06-15"))
    return Phrases(sentences: [head, rest]).text.replacing("\u{A0}", with: " ")
  }

  @Test func opensAPageWithTheAnswer() {
    #expect(
      summary([(.fulfilled, 14), (.overdue, 2), (.noReport, 2), (.dueSoon, 1), (.upcoming, 2)])
        == "На 15 июня 2023 года выполнено 14 из 18 мероприятий, срок которых наступил (78 %). "
        + "Два просрочены, о двух нет отчёта. "
        + "Впереди 3 мероприятия, у одного срок наступит в ближайшие 14 дней.")
  }

  @Test func declinesAndSaysThatNothingIsWrong() {
    #expect(
      summary([(.fulfilled, 21)])
        == "На 15 июня 2023 года выполнено 21 из 21 мероприятия, срок которого наступил (100 %). "
        + "Просроченных мероприятий нет.")
    #expect(
      summary([(.notFulfilled, 1), (.noReport, 12)])
        == "На 15 июня 2023 года выполнено 0 из 13 мероприятий, срок которых наступил (0 %). "
        + "О 12 нет отчёта, одно не выполнено.")
  }

  @Test func claimsNothingBeforeTheFirstDeadline() {
    #expect(
      summary([(.upcoming, 5)])
        == "На 15 июня 2023 года ни один срок ещё не наступил. Впереди 5 мероприятий.")
    #expect(summary([(.undated, 3)]) == "На 15 июня 2023 года мероприятий с датой нет.")
  }
}
