import Monitoring

extension RoadmapEdition {
  /// The municipality's schools, for the roadmap's data package.
  var schoolsTable: Table { municipality.schoolsTable }

  /// The municipality's responsible parties, for the roadmap's data package.
  var partiesTable: Table { municipality.partiesTable }
}

extension Municipality {
  /// The schools of a municipality.
  var schoolsTable: Table {
    let schools = schools
    return Table(
      name: "schools", title: "Школы", summary: "Одна строка — одна школа.",
      columns: [
        .text("school", "Код школы", "Код школы"),
        .text("name", "Название", "Полное название"),
        .text("short_name", "Кратко", "Краткое название"),
        .text("address", "Адрес", "Почтовый адрес"),
        .text("website", "Сайт", "Сайт школы"),
        .text("groups", "Группы", "Группы, например 500+, через точку с запятой"),
        .text(
          "risk_factors", "Факторы риска", "Коды факторов рискового профиля, 1–10, через точку с запятой"),
        .text("source", "Источник", "Файл и строка содержания"),
      ],
      key: ["school"], references: [],
      rows: {
        schools.map { school in
          [
            .text(school.id.text), .text(school.name), .text(school.shortName), .words(school.address),
            .words(school.website), .words(school.memberships.map(\.group).joined(separator: "; ")),
            .words(school.riskFactors.map { String($0.rawValue) }.joined(separator: "; ")),
            .text(Wording.origin(school.origin)),
          ]
        }
      })
  }

  /// The responsible parties of a municipality.
  var partiesTable: Table {
    let parties = parties
    return Table(
      name: "parties", title: "Исполнители", summary: "Одна строка — один исполнитель.",
      columns: [
        .text("party", "Кратко", "Краткое название, как в мероприятиях"),
        .text("name", "Название", "Полное название"),
      ],
      key: ["party"], references: [],
      rows: { parties.map { [.text($0.id.text), .text($0.fullName)] } })
  }

  /// The results of the schools; values about fewer than ten pupils are withheld.
  var indicatorsTable: Table {
    let schools = schools
    return Table(
      name: "indicators", title: "Показатели результатов",
      summary: "Одна строка — один показатель школы за год; значение при n меньше 10 не публикуется.",
      columns: [
        .text("school", "Код школы", "Код школы"), .text("indicator", "Показатель", "Название показателя"),
        .choice("better", "Что лучше", of: ["higher", "lower"], "higher — больше, lower — меньше"),
        .integer("year", "Год", "Год"), .number("value", "Значение", "Значение школы; пусто при n меньше 10"),
        .integer("n", "n", "Сколько обучающихся"),
        .flag("withheld", "Скрыто", "Да, если значение не публикуется из-за малого n"),
        .number("municipality_value", "Муниципалитет", "Значение муниципалитета"),
        .number("region_value", "Регион", "Значение региона"),
        .flag("break", "Разрыв ряда", "С прежними годами не сравнивается"),
      ],
      key: ["school", "indicator", "year"],
      references: [Table.Reference(columns: ["school"], table: "schools", tableColumns: ["school"])],
      rows: { schools.flatMap { $0.indicatorRows } })
  }
}

extension School {
  fileprivate var indicatorRows: [[Table.Cell]] {
    indicators.flatMap { indicator in
      indicator.years.map { year in
        [
          .text(id.text), .text(indicator.name), .text(indicator.better.rawValue), .integer(year.year),
          year.isWithheld ? .empty : .number(year.value.value), .integer(year.count), .flag(year.isWithheld),
          year.municipality.map { .number($0.value) } ?? .empty,
          year.region.map { .number($0.value) } ?? .empty, .flag(year.isBreak),
        ]
      }
    }
  }
}
