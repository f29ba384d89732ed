import Monitoring
import Schedules

extension RoadmapEdition {
  /// Every dated duty with its assessment, and one row for each line without a date.
  var occurrencesTable: Table {
    let edition = self
    return Table(
      name: "occurrences", title: "Сроки",
      summary:
        "Одна строка — один срок одной школы или муниципалитета; у мероприятия без даты — одна строка.",
      columns: [
        .text("occurrence", "Код срока", "Постоянный код: не меняется, когда срок переносят"),
        .text("activity", "Код мероприятия", "Код мероприятия"),
        .text("school", "Код школы", "Код школы; пусто, если обязанность муниципалитета"),
        .text("label", "Этап", "Название этапа, если у срока оно есть"),
        .date("opens", "Начало", "С какого дня срок открыт"),
        .date("due_original", "Срок по приказу", "День, названный первым"),
        .date("due_named", "Действующий срок", "День, названный последним: планом, изменением или переносом"),
        .date("due", "Оценивается по", "День, по которому оценивается, с учётом правила о выходных"),
        .integer("moves", "Переносов", "Сколько раз срок переносили"),
        .flag("moved_late", "Перенос после срока", "Перенос заявлен, когда прежний день уже прошёл"),
        .flag("counted", "Входит в доли", "Нет, если напечатанный год лежит вне периода плана"),
        .choice("assessment", "Состояние (код)", of: Assessment.Kind.choices, Assessment.Kind.legend),
        .text("assessment_text", "Состояние", "Состояние словами"),
        .integer("days", "Дней", "На сколько дней опоздание или сколько дней до срока"),
        .date("fulfilled_on", "Выполнено", "День выполнения"),
        .date("reported_on", "Сообщено", "День, когда сообщили о выполнении"),
        .flag("by_municipality", "По сведениям муниципалитета", "Школа сама не сообщала"),
        .integer("records", "Записей", "Сколько записей отнесено к сроку"),
        .text("page", "Страница", "Строка на странице мероприятия"),
      ],
      key: ["occurrence"],
      references: [
        Table.Reference(columns: ["activity"], table: "activities", tableColumns: ["activity"]),
        Table.Reference(columns: ["school"], table: "schools", tableColumns: ["school"]),
      ],
      rows: { edition.duties.flatMap { edition.rows(of: $0) } })
  }

  private func rows(of duty: Duty) -> [[Table.Cell]] {
    guard duty.line.occurrences.isEmpty else { return duty.line.occurrences.map { row(of: $0, in: duty) } }
    return [
      start(of: duty, nil) + Array(repeating: .empty, count: 5) + [
        .integer(0), .flag(false), .flag(true), .text(duty.line.assessment.kind.rawValue),
        .text(Wording.status(duty.line.assessment)), .empty, .empty, .empty, .flag(false),
        .integer(duty.line.undatedStatements.count), page(of: duty),
      ]
    ]
  }

  private func row(of occurrence: AssessedOccurrence, in duty: Duty) -> [Table.Cell] {
    start(of: duty, occurrence) + [
      .words(occurrence.deadline.current.label), .date(occurrence.deadline.current.opens),
      .date(occurrence.deadline.original.due), .date(occurrence.namedDay), .date(occurrence.due),
      .integer(occurrence.moves.count), .flag(occurrence.isMovedLate), .flag(occurrence.isCounted),
      .text(occurrence.assessment.kind.rawValue), .text(Wording.status(occurrence.assessment)),
      .integer(occurrence.assessment.days), .day(occurrence.fulfilledOn),
      .day(occurrence.fulfilment?.reported), .flag(occurrence.isByMunicipality),
      .integer(occurrence.statements.count), page(of: duty),
    ]
  }

  private func start(of duty: Duty, _ occurrence: AssessedOccurrence?) -> [Table.Cell] {
    [
      .text(duty.id(of: occurrence)), .text(duty.activity.activity.id.text),
      .words(duty.line.school?.text ?? ""),
    ]
  }

  private func page(of duty: Duty) -> Table.Cell {
    .text("\(address(of: duty.activity.activity.id))#\(duty.anchor)")
  }
}
