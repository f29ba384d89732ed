import Monitoring
import Schedules
import Testing

@testable import Checking

struct DeadlineWithoutYearTests {
  @Test func namesAllSuchDeadlinesOnce() {
    let roadmap = Roadmap.plan(
      Row("1", "Анализ", .window("Сентябрь", "2021-09-01", "2021-09-30")),
      Row("2", "Отчёт", .by("2021-12-10", phrase: "до 10 декабря")),
      Row("3", "Справка", .by("2021-12-10", phrase: "до 10.12.2021")), period: .year(2021))
    expect(
      DeadlineWithoutYear.self, in: .of(roadmap), says: "мероприятий 1 и 2: взят год карты (2021)", at: 11)
  }

  @Test func saysEachYearInLongPlans() {
    let row = Row("1", "Анализ", .window("май", "2022-05-01", "2022-05-31", remarks: [.eachYear]))
    expect(
      DeadlineWithoutYear.self, in: .of(.plan(row, period: .years(2022...2024))), says: "каждый год карты")
  }

  @Test func acceptsYearsAndRepetition() {
    let roadmap = Roadmap.plan(
      Row("1", "Анализ", .by("2023-03-01", phrase: "до 01.03.23")),
      Row("2", "Отчёт", .every("До 31 мая ежегодно", .yearly, "2023-01-01", "2023-12-31")),
      Row("3", "Работа", .throughout()),
      Row("4", "Сверка", .window("Март 2023 г", "2023-03-01", "2023-03-31")))
    expectNothing(of: DeadlineWithoutYear.self, in: .of(roadmap))
  }
}
