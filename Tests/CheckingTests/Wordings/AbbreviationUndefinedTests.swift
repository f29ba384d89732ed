import Monitoring
import Schedules
import Testing

@testable import Checking

struct AbbreviationUndefinedTests {
  @Test func namesUnknownAbbreviationsOnce() {
    let plan = Roadmap.plan(Row("1", "Участие в РПР и ВсОШ, анализ ГИА"), Row("2", "Курсы СОИРО и РПР"))
    expect(
      AbbreviationUndefined.self, in: .of(plan), says: "не раскрыты сокращения: РПР, ВсОШ и СОИРО", at: 1)
  }

  @Test func acceptsDefinedAndWellKnownOnes() {
    let content = Content.of(
      .rayon(
        .plan(Row("1", "Отчёт о ВПР в ИС МЭДК для ЕАО", by: ["ИРО"])) {
          $0.body = .text("Индивидуальный маршрут (далее – ИМП).")
        }
      ) {
        $0.region = "Еврейская автономная область"
        $0.define("СОИРО", "Саратовский областной институт развития образования")
      })
    expectNothing(of: AbbreviationUndefined.self, in: content)
  }
}
