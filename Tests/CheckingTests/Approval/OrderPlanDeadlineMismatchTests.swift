import Monitoring
import Schedules
import Testing

@testable import Checking

struct OrderPlanDeadlineMismatchTests {
  @Test func findsTaskAndRowThatDiffer() {
    let plan = Roadmap.plan(parts: [
      Part(
        "2", "Мониторинг",
        Row(
          "2.2", "Школьные дорожные карты: разработка и сопровождение",
          .window("Февраль", "2023-02-01", "2023-02-28"))),
      Part(
        "", "Поручения приказа",
        Row("", "Разработка школьной дорожной карты", .by("2023-02-15"), code: "П3.2")),
    ])
    expect(OrderPlanDeadlineMismatch.self, in: .of(plan), says: "мероприятие 2.2 со сроком «Февраль»")
  }

  @Test func acceptsSameDeadlinesAndOtherMatters() {
    let plan = Roadmap.plan(parts: [
      Part(
        "2", "Мониторинг", Row("2.2", "Школьные дорожные карты", .by("2023-02-15")),
        Row("2.3", "Курсы педагогов", .by("2023-03-01"))),
      Part(
        "", "Поручения приказа", Row("", "Школьная дорожная карта", .by("2023-02-15"), code: "П3.2"),
        Row("", "Назначение ответственного лица", .by("2023-02-10"), code: "П3.3")),
    ])
    expectNothing(of: OrderPlanDeadlineMismatch.self, in: .of(plan))
  }
}
