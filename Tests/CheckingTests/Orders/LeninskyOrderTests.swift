import Monitoring
import Schedules
import Testing

@testable import Checking

/// Order 36 of 08.02.2021; numbers in brackets are those of the list of inconsistencies.
struct LeninskyOrderTests {
  private let order = OrderFixture(
    period: .year(2021), approved: "2021-02-08",
    also: { $0.order?.basis = "приказ комитета образования ЕАО от 20.02.2021 № 94" },
    region: "Еврейская автономная область")

  @Test func givesTheListAndNoMore() {
    #expect(
      order.findings(plan, tasks) == [
        "already-done-at-approval 1",  // 38
        "basis-dated-after-act карта",  // 28
        "contradictory-deadline 20",  // 35
        "contradictory-deadline 4",  // 36
        "conversion-artefact 17",  // 45
        "deadline-on-decreed-day-off 21",  // 33
        "deadline-on-holiday 1", "deadline-on-holiday 2", "deadline-on-holiday 3",  // 31
        "deadline-on-weekend 16",  // 32
        "deadline-without-year 10",  // 41
        "duplicate-activity 20",  // 29
        "near-duplicate-activity 21",  // 30
        "org-name-variant П4",  // 37
        "partial-date 14",  // 42
        "report-before-end П4",  // 34
        "url-in-cell 4", "url-in-cell 8",  // 46
      ])
  }

  private var plan: Part {
    var part = Part("", "")
    part.rows = preparation + teaching + monitoring
    return part
  }

  private var preparation: [Row] {
    [
      order.row("1", "Разработка Дорожной карты", "Не позднее 23.02.2021", "отдел"),
      order.row("2", "Закрепление муниципального координатора", "Не позднее 23.02.2021", "отдел"),
      order.row("3", "Закрепление школьного координатора", "Не позднее 23.02.2021", "координатор"),
      order.row(
        "4", "Освещение проекта https://edu-eao.ru/o-proekte-500/", "Постоянно\nНе реже 1 раз в месяц",
        "отдел"),
      order.row("5", "Анкетирование", "Не позднее 25.02.2021", "координатор"),
      order.row("6", "Рисковые профили в ИС МЭДК", "Не позднее 25.02.2021", "координатор"),
      order.row(
        "7", "Индивидуальные маршруты педагогов",
        "Формирование не позднее 25.02.2021\nРеализация до 15.12.2021", "отдел"),
    ]
  }

  private var teaching: [Row] {
    [
      order.row("8", "Вебинары https://apkpro.ru/events/event/51", "Еженедельно\n вторник, четверг", "отдел"),
      order.row("9", "Курсы Академии", "Май-июнь 2021\nСентябрь-ноябрь 2021", "школы"),
      order.row("10", "Динамика ОГЭ и ЕГЭ", "Сентябрь", "отдел"),
      order.row("11", "Первичное посещение школы", "Не позднее 10.03.2021", "координатор"),
      order.row("12", "Вебинары координатора и куратора", "Каждый четверг", "отдел"),
      order.row("13", "Размещение концепций", "Не позднее 30.04.2021", "школы"),
      order.row("14", "Предметные курсы", "8.02 –\n30.12.2021", "отдел"),
      order.row("15", "Методические объединения", "Февраль,\nмай,\nсентябрь, ноябрь", "отдел"),
    ]
  }

  private var monitoring: [Row] {
    [
      order.row(
        "16", "Мониторинг размещенных документов в ИС МЭДК", "Еженедельно\nдо 30.05.2021", "координатор"),
      order.row("17", "[bookmark: _GoBack] Муниципальные карты помощи", "До 31.05.2021", "координатор"),
      order.row("18", "Школьные карты выхода из группы риска", "До 31.05.2021", "школы"),
      order.row("19", "Мониторинг реализации Дорожной карты", "Еженедельно\nдо 21.06.2021", "координатор"),
      order.row(
        "20", "Мониторинг реализации Дорожной карты", "Еженедельно\nНе позднее 20.09.2021", "координатор"),
      order.row("21", "Мониторинг размещения документов в ИС МЭДК", "Не позднее 01.11.2021", "координатор"),
      order.row("22", "Подведение итогов", "Не позднее 20.12.2021", "отдел"),
    ]
  }

  private var tasks: Part {
    Part(
      "", "Поручения приказа",
      order.row(
        "", "Информация о реализации Дорожной карты в департамент образования ЕАО", "в срок до 01.12.2021",
        "отдел",
        code: "П4"))
  }
}
