import Monitoring
import Schedules
import Testing

@testable import Checking

/// Appendix 3 to order 15-ОД of 21.01.2021; numbers in brackets are those of the list of inconsistencies.
struct PetrovskyOrderTests {
  private let order = OrderFixture(period: .years(2021...2024), approved: "2021-01-21")

  @Test func givesTheListAndNoMore() {
    #expect(
      order.findings(organisation, analysis, staff, quality, again) == [
        "abbreviation-undefined карта",  // 107
        "activity-without-action IV.9",  // 100
        "ambiguous-school-year IV.5",  // 104
        "conversion-artefact V.1",  // 102
        "duplicate-section-title раздел V",  // 90
        "execution-before-preparation III.7",  // 92
        "not-chronological III.5",  // 106
        "plan-years-without-activities карта",  // 91
        "repeated-words III.3",  // 98
        "responsible-name-variant rayon/index.md", "responsible-name-variant rayon/index.md",  // 97
        "schedule-not-attached III.8", "schedule-not-attached III.9",  // 103
        "spelling-vtechenie II.5", "spelling-vtechenie III.2", "spelling-vtechenie IV.5",  // 99
        "year-in-text-vs-deadline IV.2",  // 93
      ])
  }

  private let deputy = "Зам. начальника управления образования"
  private let centre = "МКУ «Методико-правовой центр МОУ ПМР»"

  private var organisation: Part {
    Part(
      "I", "Организационные условия",
      order.row("1", "Создание муниципальной рабочей группы", "Февраль 2021", deputy),
      order.row("2", "Разработка и корректировка Программы", "Февраль 2021, сентябрь 2021", deputy),
      order.row("3", "Разработка школьных карт", "Февраль 2021, сентябрь 2021", deputy + " АПМР"))
  }

  private var analysis: Part {
    Part(
      "II", "Анализ результатов аттестации",
      order.row("1", "Анализ результатов ГИА в 2020-2021 учебном году", "Август-сентябрь 2021", centre),
      order.row("2", "Анализ результатов ВсОШ 2020-2021 уч. года", "Сентябрь 2021", centre),
      order.row("3", "Анализ результатов ВПР в 2020-2021 уч. году", "Сентябрь 2021", centre),
      order.row("4", "Самообследование школ", "Апрель 2022", deputy),
      order.row("5", "Размещение сведений на сайте", "В течении всего периода", "руководители ОО"))
  }

  private var staff: Part {
    let schedule = "графика переподготовки, аттестации педагогических работников"
    return Part(
      "III", "Мастерство педагогов",
      order.row("1", "Семинар «Подготовка обучающихся к ГИА - 2022»", "Январь – март 2022", "РМО"),
      order.row("2", "Участие в конференциях СОИРО и РЦОКО", "В течении всего периода", "зам. директора"),
      order.row(
        "3", "Составление \(schedule), аттестации педагогических работников в 2022 году",
        "Сентябрь-октябрь 2022", centre),
      order.row("4", "Развитие наставничества", "Октябрь-декабрь 2022", centre),
      order.row("5", "Анализ дефицитов педагогов", "Октябрь – ноябрь 2021", centre),
      order.row("6", "Изучение критериев оценки", "Ноябрь 2021", centre),
      order.row("7", "Выполнение \(schedule) в 2022 году", "Май 2022", centre),
      order.row("8", "Участие в семинарах для учителей", "По плану СОИРО", centre),
      order.row("9", "Программа с учётом результатов ГИА - 2021", "По плану СОИРО", centre))
  }

  private let qualityTitle = "Повышение качества реализации программ"

  private var quality: Part {
    Part(
      "IV", qualityTitle,
      order.row("1", "Выявление группы риска", "Сентябрь – октябрь 2021", "зам. директора"),
      order.row("2", "Работа психолога в рамках подготовки к ГИА - 2021", "Май-июнь 2022", centre),
      order.row("3", "Контроль за успеваемостью", "Постоянно ", centre),
      order.row("4", "Информирование участников аттестации", "Май 2022", centre),
      order.row("5", "Репетиционные экзамены", "В течении учебного года", "зам. директора"),
      order.row("6", "Участие в РПР и ИС", "Сентябрь – декабрь 2021", centre),
      order.row("7", "Работа по индивидуальным траекториям", "Сентябрь – декабрь 2021", centre),
      order.row("8", "Мониторинг по предметам", "Октябрь – декабрь 2021", "зам. директора"),
      order.row("9", "Повышение качества образования – залог социализации", "Ноябрь 2021", "руководители ОО"))
  }

  private var again: Part {
    Part(
      "V", qualityTitle,
      order.row(
        "1", "Анализ программного обеспечения, [bookmark: _GoBack] справка", "Май – июнь 2022",
        centre + "; руководители ОО ПМР"))
  }
}
