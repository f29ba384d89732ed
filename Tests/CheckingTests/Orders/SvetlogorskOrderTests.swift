import Monitoring
import Schedules
import Testing

@testable import Checking

/// Распоряжение 522 of 03.06.2022; numbers in brackets are those of the list of inconsistencies.
struct SvetlogorskOrderTests {
  private let order = OrderFixture(
    period: .years(2022...2024), approved: "2022-06-03",
    also: { roadmap in
      roadmap.order = Act(
        number: "522", date: .on("2022-06-03"), basis: "распоряжение от 13.01.2022 г. № 20",
        origin: roadmap.origin)
      roadmap.appendix = Act(number: "534", date: .on("2022-06-03"), origin: roadmap.origin)
    }, defined: ["Отдел образования", "МАОУ «ООШ п. Приморье»", "координатор"])

  @Test func givesTheListAndNoMore() {
    #expect(
      order.findings(organisation, analysis, again, support, tasks) == [
        "appendix-number-mismatch карта",  // 49
        "deadline-before-approval 2.1",  // 53
        "deadline-before-approval 2.2",  // 54
        "deadline-on-weekend П3.3",  // 66
        "duplicate-activity 2.6",  // 51
        "duplicate-section-title раздел 2",  // 50
        "missing-number 2.6бн",  // 51
        "order-plan-deadline-mismatch П3.3",  // 57
        "personal-data П4.2",  // 60
        "responsible-delimiter 2.1", "responsible-delimiter 2.3", "responsible-delimiter 2.6",  // 61
        "responsible-delimiter 2.6бн", "responsible-delimiter 2.7", "responsible-delimiter 3.2",
        "responsible-delimiter 3.3",
        "schedule-not-attached 2.4", "schedule-not-attached 3.2",  // 62
        "starts-before-approval 1.1",  // 55
      ])
  }

  private let office = "Отдел образования"
  private let school = "МАОУ «ООШ п. Приморье»"
  private var both: String { office + " " + school }

  private var organisation: Part {
    Part(
      "1", "Организационные мероприятия",
      order.row("1.1", "Утверждение Дорожной карты", "Май – июнь 2022 г.", office),
      order.row("1.2", "Корректировка Дорожной карты", "По мере необходимости", office),
      order.row("1.3", "Организация рабочей группы", "По мере необходимости", office))
  }

  private var analysis: Part { Part("2", "Мониторинг, диагностика и анализ") }

  private var again: Part {
    Part(
      "2", "Мониторинг, диагностика и анализ", order.row("2.1", "Диагностика учителей", "Май 2022 г.", both),
      order.row("2.2", "Муниципальные процедуры оценки", "Февраль 2022 г. – далее ежегодно", office),
      order.row("2.3", "Анализ кадров", "ежегодно", both),
      order.row("2.4", "Разбор независимых процедур", "в соответствии с графиком", school),
      order.row("2.5", "Эффективность преподавания предметов", "ежегодно", school),
      order.row("", "Внутренняя оценка качества", "В течение года", both, code: "2.6бн"),
      order.row("2.6", "Внутренняя оценка качества", "В течение года", both),
      order.row("2.7", "Анализ признаков необъективности", "В течение года", both),
      order.row(
        "2.8", "Подготовка аналитического отчёта о реализации Дорожной карты", "До 31 мая ежегодно", school))
  }

  private var support: Part {
    Part(
      "3", "Методическое сопровождение",
      order.row("3.1", "Контроль школьных объединений", "В течение года", school),
      order.row("3.2", "Тематические семинары", "По графику", both),
      order.row("3.3", "Тиражирование лучших практик", "постоянно", both),
      order.row("3.4", "Определение базовых школ", "Ежегодно май", office))
  }

  private var tasks: Part {
    Part(
      "", "Поручения распоряжения",
      order.row(
        "", "Предоставление аналитического отчёта о реализации Дорожной карты",
        "в срок до 30.06.2022 далее - ежегодно", "координатор", code: "П3.3"),
      order.row("", "Разработка школьного плана", "до 15.06.2022 г.", school, code: "П4.1"),
      order.row(
        "", "Сведения об ответственных на n.koordinator@svetlogorsk39.ru", "в срок до 10.06.2022 г.", school,
        code: "П4.2"))
  }
}
