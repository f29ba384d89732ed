import Monitoring
import Schedules
import Testing

@testable import Checking

struct UndatableDeadlineTests {
  @Test func findsDeadlineOnEvent() {
    let row = Row("3.4", "Изучение предложений", .undated("По мере поступления документа", .onEvent))
    expect(UndatableDeadline.self, in: .of(.plan(row)), says: "на сайте он стоит без даты")
  }

  @Test func acceptsOtherUndatedOnes() {
    expectNothing(
      of: UndatableDeadline.self,
      in: .of(.plan(Row("1.2", "Корректировка", .undated("По мере необходимости", .asNeeded)))))
    expectNothing(of: UndatableDeadline.self, in: .of(.plan(Row("1.2", "Корректировка", .by("2023-03-01")))))
  }
}
