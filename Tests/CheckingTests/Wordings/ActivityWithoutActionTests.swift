import Monitoring
import Schedules
import Testing

@testable import Checking

struct ActivityWithoutActionTests {
  @Test func findsMotto() {
    expect(
      ActivityWithoutAction.self,
      in: .of(.plan(Row("IV.9", "Повышение качества образования – залог успешной социализации"))),
      says: "называет тему, а не дело")
  }

  @Test func acceptsDeedsAndQuotedThemes() {
    expectNothing(
      of: ActivityWithoutAction.self,
      in: .of(
        .plan(Row("1", "Собрание «Качество образования – залог успеха»"), Row("2", "Школа – вуз: договоры"))))
  }
}
