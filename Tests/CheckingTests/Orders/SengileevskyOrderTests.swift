import Monitoring
import Schedules
import Testing

@testable import Checking

/// Order 7-о of 06.02.2023; numbers in brackets are those of the list of inconsistencies.
struct SengileevskyOrderTests {
  private let order = OrderFixture(
    period: .year(2023), approved: "2023-02-06",
    also: { roadmap in
      roadmap.appendix = Act(number: "7-о", date: .on("2023-02-06"), origin: roadmap.origin)
      roadmap.order?.basis = "приказ Рособрнадзора от 19.08.2020 № 847; распоряжение от 10.03.2021 № 349"
      roadmap.coordinator = Official(name: "Проворова Н. А.", role: "муниципальный куратор")
    })

  @Test func givesTheListAndNoMore() {
    #expect(
      order.findings(analysis, risks, coordination, training, tasks) == [
        "already-done-at-approval 4.2",  // 14
        "ambiguous-school-year 4.7",  // 17
        "contradictory-deadline 2.1",  // 16
        "deadline-before-approval 3.3",  // 5
        "deadline-without-year 1.5бн",  // 19
        "duplicate-activity П4.2",  // 12
        "missing-number 1.4бн",  // 3
        "missing-number 1.5бн",  // 3
        "missing-number 3.4бн",  // 4
        "order-plan-deadline-mismatch П3.2",  // 15
        "overlapping-activity-different-deadline 4.2",  // 13
        "repeated-words раздел 2",  // 21
        "role-name-variant карта",  // 25
        "schedule-not-attached 4.1", "schedule-not-attached 4.4", "schedule-not-attached 4.5",  // 18
        "schedule-not-attached 4.6", "schedule-not-attached 4.9",
        "spelling-vtechenie 4.9",  // 20
        "starts-before-approval 3.4бн",  // 6
        "unbalanced-quotes 1.3",  // 24
        "year-outside-plan 3.4бн",  // 2
      ])
  }

  private var analysis: Part {
    Part(
      "1", "Диагностика факторов риска",
      order.row("1.1", "Анализ итоговой аттестации", "Сентябрь – октябрь 2023"),
      order.row("1.2", "Разбор итогов ВПР", "Сентябрь – октябрь 2023"),
      order.row(
        "1.3", "Анализ региональных процедур вместе с ОГАУ «Институт развития", "Сентябрь – октябрь 2023",
        "Департамент"),
      order.row("", "Комплексное обследование школ", "Март 2023 г", code: "1.4бн"),
      order.row("", "Предложения по ресурсам", "Май", code: "1.5бн"))
  }

  private var risks: Part {
    Part(
      "2", "Мониторинг рисков по профилактике по профилактике неуспешности",
      order.row("2.1", "Самоанализ школ", "февраль, в течение года", "администрации школ; УО"),
      order.row(
        "2.2", "Школьные дорожные карты: разработка и сопровождение", "Февраль", "администрации школ; УО"),
      order.row("2.3", "Результативность школьных карт", "Май, декабрь", "УО; школы"))
  }

  private var coordination: Part {
    Part(
      "3", "Координация работы", order.row("3.1", "Создание рабочей группы", "Март"),
      order.row("3.2", "Включение школ в муниципальную программу", "В течение года"),
      order.row("3.3", "Назначение кураторов школ", "Январь 2023 года"),
      order.row(
        "", "Подготовка школами " + concepts, "Январь – апрель 2003 года", "школы; кураторы", code: "3.4бн"))
  }

  private var training: Part {
    Part(
      "4", "Обучение и обмен практиками",
      order.row("4.1", "Методические советы", "В течение года по графику"),
      order.row(
        "4.2", "Формирование муниципальных планов-графиков, " + concepts, "До 15 февраля 2023", "УО; школы",
        result: "Утверждённый муниципальный план-график"),
      order.row("4.3", "Стажировочная площадка", "Апрель 2023 Октябрь 2023 Ноябрь 2023", "Департамент"),
      order.row("4.4", "Заседания объединений", "В течение года по графику"),
      order.row("4.5", "Вопросы помощи школам в работе объединений", "В течение года по графику", "УО; РМО"),
      order.row("4.6", "Предметные семинары", "В течение года по графику"),
      order.row("4.7", "Консультации для родителей", "В течение учебного года", "администрации школ; УО"),
      order.row("4.8", "Договоры сетевого взаимодействия", "До 1 марта 2023", "школы; ДТ «Кванториум»"),
      order.row("4.9", "Выезды мобильного технопарка", "В течении года по графику", "школы; ДТ «Кванториум»"),
      order.row("4.10", "Мониторинг реализации дорожных карт", "До 01.12.2023", "УО; школы"),
      order.row("4.11", "Муниципальный анализ и решения", "Декабрь 2023"))
  }

  private var tasks: Part {
    let measures = "Меры и решения по преодолению низких результатов"
    return Part(
      "", "Поручения приказа",
      order.row("", "Самодиагностика рисков", "срок до 10.02.2023", "директор", code: "П3.1"),
      order.row("", "Разработка школьной дорожной карты", "срок до 15.02.2023", "директор", code: "П3.2"),
      order.row("", "Назначение ответственного лица", "срок до 15.02.2023", "директор", code: "П3.3"),
      order.row("", measures, "в течение года", "директор", code: "П3.4"),
      order.row("", "Разъяснение оценки качества", "в течение года", "директор", code: "П3.5"),
      order.row(
        "", "Проведение мероприятий карты", "в течение года", "муниципальный координатор", code: "П4.1"),
      order.row("", measures, "в течение года", "муниципальный координатор", code: "П4.2"))
  }

  private let concepts =
    "концептуальных документов и антирисковых программ по реализации необходимых мер для наступления позитивных изменений"
}
