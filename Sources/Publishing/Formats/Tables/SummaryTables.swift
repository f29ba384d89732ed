import Monitoring

extension MunicipalityEdition {
  /// The roadmaps with their head figures.
  var roadmapsTable: Table {
    let roadmaps = roadmaps
    return Table(
      name: "roadmaps", title: "Дорожные карты", summary: "Одна строка — одна дорожная карта.",
      columns: [
        .text("roadmap", "Код карты", "Код дорожной карты"), .text("title", "Название", "Название"),
        .text("period", "Период", "Период словами карты"),
        .date("first_day", "Начало", "Первый день периода"),
        .date("last_day", "Окончание", "Последний день периода"),
        .text("order_number", "Номер приказа", "Номер приказа"),
        .date("order_date", "Дата приказа", "Дата приказа"),
        .choice(
          "state", "Состояние карты", of: ["notStarted", "running", "finished"],
          "notStarted — ещё не начата, running — идёт, finished — завершена"),
      ] + Table.figureColumns,
      key: ["roadmap"], references: [],
      rows: {
        roadmaps.map { edition in
          let roadmap = edition.roadmap
          return [
            .text(roadmap.id.text), .text(roadmap.title), .text(roadmap.periodText),
            .date(roadmap.period.first), .date(roadmap.period.last), .words(roadmap.order?.number ?? ""),
            .day(roadmap.order?.date), .text(edition.report.state.rawValue),
          ] + Table.figures(edition.report.tally)
        }
      })
  }
}

extension Edition {
  /// The municipalities with their head figures.
  var municipalitiesTable: Table {
    let contributions = contributions
    return Table(
      name: "municipalities", title: "Муниципалитеты",
      summary: "Одна строка — один муниципалитет; дорожные карты, которые ещё не начаты, не считаются.",
      columns: [
        .text("municipality", "Код", "Код муниципалитета"), .text("name", "Название", "Название"),
        .text("region", "Регион", "Регион"), .text("authority", "Ведомство", "Орган управления образованием"),
        .integer("schools", "Школ", "Сколько школ"), .integer("roadmaps", "Карт", "Сколько дорожных карт"),
      ] + Table.figureColumns,
      key: ["municipality"], references: [],
      rows: {
        contributions.map { municipality in
          [
            .text(municipality.id.text), .text(municipality.name), .words(municipality.region),
            .words(municipality.authority), .integer(municipality.schools),
            .integer(municipality.roadmaps.count),
          ] + Table.figures(municipality.figures.tally)
        }
      })
  }
}

extension Table {
  /// The head figures: activity × school.
  fileprivate static let figureColumns: [Column] = [
    .integer("planned", "Запланировано", "Обязанностей с датой, без отменённых"),
    .integer("due", "Наступило", "Срок наступил или выполнено раньше: знаменатель долей"),
    .integer("done", "Выполнено", "Выполнено в срок или с опозданием"),
    .integer("on_time", "В срок", "Выполнено в срок"),
    .integer("overdue", "Просрочено", "Просрочено"), .integer("no_report", "Нет отчёта", "Нет отчёта"),
    .integer("not_fulfilled", "Не выполнено", "Не выполнено"),
  ]

  fileprivate static func figures(_ tally: Tally) -> [Cell] {
    [
      tally.planned, tally.due, tally.done, tally[.fulfilled], tally[.overdue], tally[.noReport],
      tally[.notFulfilled],
    ].map(Cell.integer)
  }
}
