import Monitoring
import Schedules
import Testing

@testable import Checking

/// Order 204 of 20.05.2020; numbers in brackets are those of the list of inconsistencies.
struct ProkhladnyOrderTests {
  private let order = OrderFixture(
    period: .year(2020), approved: "2020-05-20",
    also: { roadmap in
      roadmap.order?.basis = "приказ Минпросвещения КБР от 15.05.2020г № 22-01-05/4569"
      roadmap.coordinator = Official(name: "Челябинова И.Т.", role: "специалист отдела")
      roadmap.body = .text("Приказом утверждён и состав рабочей группы.")
    },
    defined: [
      "Челябова И.Т., и.о. ведущего специалиста отдела", "Адамокова М.С.", "Золко Т.П.", "Шахрай Н.В.",
      "Негрей Н.В.",
      "Челябова И.Т.", "Руководители ОУ", "рабочая группа", "координаторы",
    ])

  @Test func givesTheListAndNoMore() {
    #expect(
      order.findings(lists, data, help, monitoring) == [
        "already-done-at-approval 3.1", "already-done-at-approval 3.2",  // 78
        "deadline-after-plan 3.15",  // 72
        "deadline-on-weekend 1.1", "deadline-on-weekend 2.2",  // 73
        "deadline-on-weekend 3.3", "deadline-on-weekend 3.5", "deadline-on-weekend 3.8",  // 74
        "deadline-on-weekend 3.9",
        "deadline-without-year 1.1",  // 82
        "listed-without-task rayon/index.md", "listed-without-task rayon/index.md",  // 77
        "org-name-variant 3.8",  // 71
        "person-name-variant 1.1",  // 67
        "position-variant rayon/index.md",  // 68
        "responsible-delimiter 3.4", "responsible-delimiter 3.7",  // 88
        "responsible-not-defined 1.1",  // 85
        "schedule-not-attached 2.1", "schedule-not-attached 3.12", "schedule-not-attached 3.17",  // 80
        "schedule-not-attached 3.19",
        "several-stages-one-deadline 4.2",  // 79
        "undatable-deadline 3.11", "undatable-deadline 3.12", "undatable-deadline 3.4",  // 81
        "undatable-deadline 3.7",
      ])
  }

  private let heads = "Руководители ОУ"
  private let whole = "постоянно в течение всего периода"

  private var lists: Part {
    Part(
      "1", "Анализ перечня",
      order.row(
        "1.1", "Уточнение перечня школ", "до 31 мая", "Золко Т.П.; Шахрай Н.В.; Негрей Н.В; Челябова И.Т."))
  }

  private var data: Part {
    Part(
      "2", "Сбор сведений",
      order.row("2.1", "Диагностическая карта", "По графику ГБУ ДНО «Центр непрерывного мастерства»", heads),
      order.row("2.2", "Анализ кадров", "до 31 мая", "Негрей Н.В."))
  }

  private var help: Part {
    var part = Part("3", "Программа помощи")
    part.rows = preparation + training
    return part
  }

  private var preparation: [Row] {
    [
      order.row("3.1", "Утверждение состава муниципальной рабочей группы", "до 25 мая", "Золко Т.П."),
      order.row("3.2", "Назначение муниципального координатора", "до 25 мая", "Золко Т.П."),
      order.row("3.3", "Электронный банк документов", "до 20 июня", "Негрей Н.В."),
      order.row(
        "3.4", "Изучение предложений", "По мере поступления документа", "Специалисты УО Руководители ОУ"),
      order.row("3.5", "Корректировка муниципальных программ", "до 20 июня", "рабочая группа"),
      order.row("3.6", "Корректировка заявок на курсы", "до 1 сентября", heads),
      order.row(
        "3.7", "Изучение рекомендаций", "По мере поступления документа", "Специалисты УО Руководители ОУ"),
      order.row("3.8", "Программы по методике ГБУ ДПО «Центр непрерывного мастерства»", "до 20 июня", heads),
      order.row("3.9", "Диагностика дефицитов учителей", "до 20 июня", "Негрей Н.В.; Руководители ОУ"),
      order.row("3.10", "Методическая помощь", whole, "рабочая группа"),
    ]
  }

  private var training: [Row] {
    [
      order.row("3.11", "Дистанционные курсы", "в период действия ограничительных мер", heads),
      order.row(
        "3.12", "Стажировки",
        "в период после снятия ограничительных мер в очной форме по графику ГБУ ДПО «Центр непрерывного мастерства»",
        heads),
      order.row("3.13", "Сетевое взаимодействие", whole, "Негрей Н.В."),
      order.row("3.14", "Межрегиональный вебинар", "до 10 декабря", "рабочая группа; Руководители ОУ"),
      order.row(
        "3.15", "Конференция по результатам 2020 года", "январь 2021 г.", "рабочая группа; Руководители ОУ"),
      order.row("3.16", "Постоянный семинар", whole, "координаторы"),
      order.row("3.17", "Постоянные вебинары", whole + " по отдельному графику", "координаторы"),
      order.row("3.18", "Консультации об объективности", "сентябрь", "Золко Т.П.; Шахрай Н.В.; Негрей Н.В."),
      order.row(
        "3.19", "Соблюдение объективности", "По графику Рособрнадзора", "Золко Т.П.; Шахрай Н.В.; Негрей Н.В."
      ),
    ]
  }

  private var monitoring: Part {
    Part(
      "4", "Мониторинг", order.row("4.1", "Мониторинг программ", "Октябрь- ноябрь 2020", "координаторы"),
      order.row(
        "4.2", "Региональный мониторинг: входная, промежуточная и выходная диагностика", "ноябрь",
        "координаторы"),
      order.row("4.3", "Мониторинг эффективности помощи", "декабрь", "координаторы"),
      order.row("4.4", "Оценка компетенций педагогов", "декабрь", heads))
  }
}
