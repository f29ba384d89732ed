import Monitoring
import Schedules
import Testing

@testable import Checking

struct ExecutionBeforePreparationTests {
  @Test func findsScheduleMadeAfterItWasKept() {
    let plan = Roadmap.plan(
      Row(
        "III.3", "Составление графика повышения квалификации педагогов в 2022 году",
        .window("Сентябрь 2022", "2022-09-01", "2022-09-30")),
      Row(
        "III.7", "Выполнение графика повышения квалификации педагогов в 2022 году",
        .window("Май 2022", "2022-05-01", "2022-05-31")))
    expect(ExecutionBeforePreparation.self, in: .of(plan), says: "в мероприятии III.3 позже", at: 12)
  }

  @Test func acceptsRightOrderAndOtherMatters() {
    let made = Row("1", "Разработка программы поддержки школ района", .by("2023-03-01"))
    expectNothing(
      of: ExecutionBeforePreparation.self,
      in: .of(.plan(made, Row("2", "Реализация программы поддержки школ района", .by("2023-11-01")))))
    expectNothing(
      of: ExecutionBeforePreparation.self,
      in: .of(
        .plan(
          made,
          Row("2", "Реализация плана летнего отдыха детей", .window("Февраль", "2023-02-01", "2023-02-20")))))
  }
}
