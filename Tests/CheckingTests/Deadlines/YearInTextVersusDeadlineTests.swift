import Monitoring
import Schedules
import Testing

@testable import Checking

struct YearInTextVersusDeadlineTests {
  @Test func findsPreparationAfterItsEvent() {
    let row = Row(
      "IV.2", "Работа психолога в рамках подготовки к ГИА - 2021",
      .window("Май-июнь 2022", "2022-05-01", "2022-06-30"))
    expect(YearInTextVersusDeadline.self, in: .of(.plan(row)), says: "подготовка к событию 2021 года")
  }

  @Test func acceptsLookingBackAndPreparingInTime() {
    let accepted = [
      "Подготовка обучающихся к ГИА - 2022", "Анализ результатов ГИА 2020-2021 учебного года",
      "Подготовка к экзаменам с учётом результатов ГИА - 2021",
      "Участие в работе конференции по итогам 2021 года",
    ]
    for title in accepted {
      expectNothing(
        of: YearInTextVersusDeadline.self,
        in: .of(.plan(Row("1", title, .window("Май 2022", "2022-05-01", "2022-05-31")))))
    }
  }
}
