import Monitoring

extension RoadmapEdition {
  /// The rows of the order's table.
  var activitiesTable: Table {
    let edition = self
    return Table(
      name: "activities", title: "Мероприятия", summary: "Одна строка — одно мероприятие дорожной карты.",
      columns: [
        .text("activity", "Код", "Код мероприятия, единственный в дорожной карте"),
        .text("number", "Номер", "Номер, как он напечатан в приказе; пусто, если номера нет"),
        .text("section", "Раздел", "Номер и название раздела"),
        .text("title", "Мероприятие", "Название мероприятия"),
        .text("schedule", "Срок словами приказа", "Срок дословно"),
        .text("understood", "Как понят срок", "Срок, каким его читает программа"),
        .text("parties", "Исполнители", "Исполнители через точку с запятой"),
        .text("audience", "Для кого", "Для кого мероприятие создаёт обязанности"),
        .text("form", "Форма проведения", "Форма проведения, если она названа"),
        .text("result", "Планируемый результат", "Планируемый результат"),
        .text("measure", "Показатель", "Показатель словами"),
        .number("target", "Целевое значение", "Число, которого нужно достичь"),
        .text("unit", "Единица", "Единица показателя"),
        .integer("duties", "Обязанностей", "Сколько школ должны его выполнить; 1 для муниципалитета"),
        .integer(
          "occurrences_due", "Наступило сроков", "У скольких сроков день наступил или выполнено раньше"),
        .integer("occurrences_done", "Выполнено сроков", "Сколько сроков выполнено, в срок или позже"),
        .choice(
          "assessment", "Состояние (код)", of: Assessment.Kind.choices,
          "Худшее состояние среди школ: \(Assessment.Kind.legend)"),
        .text("source", "Источник", "Файл и строка содержания"),
        .text("page", "Страница", "Страница мероприятия на сайте"),
      ],
      key: ["activity"], references: [],
      rows: { edition.report.activities.map { edition.row(of: $0) } })
  }

  /// What the deadline's words mean in days, as the activity's page says it.
  private func understood(_ report: ActivityReport) -> String {
    let occurrences = report.lines.first?.occurrences ?? []
    return Wording.meaning(of: report.activity.schedule, as: occurrences, on: masthead.day)
  }

  private func row(of report: ActivityReport) -> [Table.Cell] {
    let activity = report.activity
    let section = roadmap.sections[report.section]
    let tally = Tally(ofOccurrencesIn: report.lines)
    return [
      .text(activity.id.text), .words(activity.number),
      .words([section.number, section.title].filter { !$0.isEmpty }.joined(separator: ". ")),
      .text(activity.title), .text(activity.schedule.phrase), .words(understood(report)),
      .words(activity.parties.map(\.text).joined(separator: "; ")),
      .text(activity.audienceText.isEmpty ? "муниципалитет" : activity.audienceText), .words(activity.form),
      .words(activity.result.plain), .words(activity.measure?.text ?? ""),
      activity.measure?.target.map(Table.Cell.number) ?? .empty, .words(activity.measure?.unit ?? ""),
      .integer(report.lines.count), .integer(tally.due), .integer(tally.done),
      .text((report.worst?.kind ?? report.lines.first?.assessment.kind ?? .undated).rawValue),
      .text(Wording.origin(activity.origin)), .text(address(of: activity.id)),
    ]
  }
}
