import Monitoring
import Schedules
import Testing

@testable import Checking

struct DuplicateActivityTests {
  @Test func warnsOfWholeRepetition() {
    let plan = Roadmap.plan(
      Row("2.5", "Внутренняя оценка качества образования"),
      Row("2.6", "Внутренняя оценка качества образования."))
    expect(DuplicateActivity.self, in: .of(plan), says: "уже есть в строке 11, с тем же сроком", at: 12)
  }

  @Test func notesAnotherDeadlineOrParty() {
    let title = "Мониторинг реализации дорожной карты"
    let dates = Roadmap.plan(Row("19", title, .by("2021-06-21")), Row("20", title, .by("2021-09-20")))
    expect(DuplicateActivity.self, in: .of(dates), says: "у него другой срок", as: .notice)
    let parties = Roadmap.plan(Row("3.4", title, by: ["директор"]), Row("4.2", title))
    expect(DuplicateActivity.self, in: .of(parties), says: "другие исполнители", as: .notice)
  }

  @Test func findsTitleThatGoesOn() {
    let title =
      "Принять меры и управленческие решения, направленные на преодоление факторов, обуславливающих низкие образовательные результаты обучающихся"
    let plan = Roadmap.plan(Row("4.2", title), Row("3.4", title + ", на основании анализа"))
    expect(DuplicateActivity.self, in: .of(plan), says: "уже есть")
  }

  @Test func acceptsDifferentTitles() {
    expectNothing(of: DuplicateActivity.self, in: .of(.plan(Row("1", "Анализ ОГЭ"), Row("2", "Анализ ЕГЭ"))))
  }
}
