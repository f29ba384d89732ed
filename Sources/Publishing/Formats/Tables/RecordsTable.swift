import Monitoring
import Schedules

extension RoadmapEdition {
  /// What was said by the report date, with the occurrence each record speaks of.
  var recordsTable: Table {
    let edition = self
    return Table(
      name: "records", title: "Записи о ходе",
      summary: "Одна строка — одна запись об одном мероприятии, известная на дату отчёта.",
      columns: [
        .text("record", "Код записи", "Файл записи и место в нём"),
        .text("activity", "Код мероприятия", "Код мероприятия"),
        .text("school", "Код школы", "Кто сообщает; пусто, если муниципалитет"),
        .text("occurrence", "Код срока", "К каким срокам отнесена, через точку с запятой"),
        .date("date", "Дата", "Когда это произошло"),
        .date("reported", "Сдано", "Когда об этом сообщили"),
        .text("author", "Автор", "Роль автора"),
        .choice(
          "status", "Статус (код)",
          of: ["done", "inProgress", "partly", "notDone", "moved", "cancelled"], "Что сказано, кодом"),
        .text("status_text", "Статус", "Что сказано, словами"),
        .integer("share", "Доля, %", "Какая доля выполнена, если она названа"),
        .date("moved_to", "Перенесено на", "Новый срок"),
        .number("value", "Значение", "Значение показателя"),
        .text("reason", "Причина", "Почему не выполнено, перенесено или отменено"),
        .text("text", "Текст", "Текст записи без разметки"),
        .text("evidence", "Подтверждения", "Названия документов через точку с запятой"),
        .text("corrected_by", "Исправлена записью", "Запись, которая называет эту ошибочной"),
        .flag("counted", "Учтена", "Нет, если исправлена или относится только к истории"),
        .text("source", "Источник", "Файл и строка содержания"),
      ],
      key: ["record"],
      references: [Table.Reference(columns: ["activity"], table: "activities", tableColumns: ["activity"])],
      rows: { edition.report.activities.flatMap { edition.rows(of: $0) } })
  }

  /// A statement may be attributed to several lines and occurrences; it is one row all the same.
  private func rows(of report: ActivityReport) -> [[Table.Cell]] {
    var places: [String: Int] = [:]
    var rows:
      [(statement: Statement, corrected: Statement.RecordID?, occurrences: [String], isCounted: Bool)] =
        []
    func add(_ attributed: AttributedStatement?, _ statement: Statement, _ occurrence: String?) {
      let place = places[statement.anchor] ?? rows.count
      if place == rows.count {
        places[statement.anchor] = place
        rows.append(
          (statement, attributed?.correctedBy, [], attributed != nil && attributed?.correctedBy == nil))
      }
      if let occurrence { rows[place].occurrences.append(occurrence) }
    }
    for line in report.lines {
      guard let duty = duty(line) else { continue }
      for occurrence in line.occurrences {
        for attributed in occurrence.statements {
          add(attributed, attributed.statement, duty.id(of: occurrence))
        }
      }
      for attributed in line.undatedStatements { add(attributed, attributed.statement, duty.id(of: nil)) }
    }
    for statement in report.asides { add(nil, statement, nil) }
    return rows.sorted { Statement.isTaken($0.statement, before: $1.statement) }.map {
      row(of: $0.statement, correctedBy: $0.corrected, occurrences: $0.occurrences, isCounted: $0.isCounted)
    }
  }

  private func row(
    of statement: Statement, correctedBy: Statement.RecordID?, occurrences: [String], isCounted: Bool
  ) -> [Table.Cell] {
    let status = statement.status.exported
    return [
      .text("\(statement.record.text)#\(statement.place + 1)"), .text(statement.activity.text),
      .words(statement.school?.text ?? ""), .words(occurrences.joined(separator: "; ")),
      .date(statement.date),
      .date(statement.reported), .words(statement.author), .text(status.code),
      .text(Wording.stated(statement.status)), status.share.map(Table.Cell.integer) ?? .empty,
      .day(status.movedTo), statement.value.map { .number($0.value) } ?? .empty, .words(statement.reason),
      .words(statement.body.plain), .words(statement.evidence.map(\.title).joined(separator: "; ")),
      .words(correctedBy?.text ?? ""), .flag(isCounted), .text(Wording.origin(statement.origin)),
    ]
  }
}

extension StatedStatus {
  /// The status as the exports code it.
  var exported: (code: String, share: Int?, movedTo: Day?) {
    switch self {
    case .done: ("done", nil, nil)
    case .inProgress(let share): ("inProgress", share, nil)
    case .partly(let share): ("partly", share, nil)
    case .notDone: ("notDone", nil, nil)
    case .moved(let day): ("moved", nil, day)
    case .cancelled: ("cancelled", nil, nil)
    }
  }
}
