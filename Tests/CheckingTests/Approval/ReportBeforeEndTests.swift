import Monitoring
import Schedules
import Testing

@testable import Checking

struct ReportBeforeEndTests {
  @Test func findsReportBeforeLastActivities() {
    let plan = Roadmap.plan(
      Row("1", "Информация о реализации Дорожной карты", .by("2021-12-01")),
      Row("2", "Курсы", .by("2021-12-30")),
      Row("3", "Анкеты", .by("2021-02-25")))
    expect(
      ReportBeforeEnd.self, in: .of(plan), says: "нужен к 01.12.2021, а мероприятия 2 идут до 30.12.2021")
  }

  @Test func acceptsLastYearlyAndInterimReports() {
    let later = Row("2", "Курсы", .by("2023-12-30"))
    let accepted = [
      Row("1", "Отчёт о реализации дорожной карты", .by("2023-12-31")),
      Row("1", "Промежуточный отчёт о реализации плана", .by("2023-06-01")),
      Row(
        "1", "Отчёт о реализации дорожной карты",
        .every("до 31 мая ежегодно", .yearly, "2023-01-01", "2023-05-31")),
      Row("1", "Мониторинг реализации дорожных карт", .by("2023-12-01")),
    ]
    for row in accepted { expectNothing(of: ReportBeforeEnd.self, in: .of(.plan(row, later))) }
  }
}
