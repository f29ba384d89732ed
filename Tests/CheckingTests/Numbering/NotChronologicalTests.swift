import Monitoring
import Schedules
import Testing

@testable import Checking

struct NotChronologicalTests {
  @Test func findsRowAYearEarlier() {
    let part = Part(
      "III", "Кадры", Row("4", "Наставничество", .by("2022-12-31")), Row("5", "Дефициты", .by("2021-11-30")))
    expect(
      NotChronological.self, in: .of(.plan(parts: [part], period: .years(2021...2024))),
      says: "III.5 со сроком 30.11.2021 стоит после III.4")
  }

  @Test func acceptsSmallSteps() {
    let part = Part(
      "3", "Помощь", Row("3.6", "Заявки", .by("2020-09-01")), Row("3.8", "Программы", .by("2020-06-20")))
    expectNothing(of: NotChronological.self, in: .of(.plan(parts: [part], period: .year(2020))))
  }
}
