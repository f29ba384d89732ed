import Monitoring
import Schedules

extension RoadmapEdition {
  /// Every move of a deadline by an amending order or a record, so that the deadline in force on any earlier day
  /// can be found again.
  var movesTable: Table {
    let edition = self
    return Table(
      name: "moves", title: "Переносы сроков",
      summary: "Одна строка — один перенос одного срока: приказом об изменениях или записью о ходе.",
      columns: [
        .text("occurrence", "Код срока", "Какой срок перенесён"),
        .integer("number", "Номер", "Какой это перенос срока по счёту, начиная с 1"),
        .date("from", "С", "Прежний день"),
        .date("to", "На", "Новый день"),
        .date("from_due", "Оценивался по", "Прежний день с учётом правила о выходных"),
        .date("to_due", "Оценивается по", "Новый день с учётом правила о выходных"),
        .date("on", "Когда", "Дата приказа об изменениях или день, когда сообщили о переносе"),
        .text("order", "Приказ", "Номер приказа об изменениях; пусто, если перенесла запись"),
        .text("reason", "Причина", "Причина, названная в записи"),
        .flag("late", "После срока", "Перенос заявлен, когда прежний день уже прошёл"),
      ],
      key: ["occurrence", "number"],
      references: [
        Table.Reference(columns: ["occurrence"], table: "occurrences", tableColumns: ["occurrence"])
      ],
      rows: { edition.duties.flatMap { edition.moves(of: $0) } })
  }

  private func moves(of duty: Duty) -> [[Table.Cell]] {
    duty.line.occurrences.flatMap { occurrence in
      occurrence.moves.enumerated().map { place, move in
        // The day-off rule concerns every day that a move names, but not the end of a month it moves from.
        let isPrinted = place > 0 || occurrence.deadline.original.isPrintedDay
        return [
          .text(duty.id(of: occurrence)), .integer(place + 1), .date(move.from), .date(move.to),
          .date(isPrinted ? judged(move.from) : move.from),
          .date(place == occurrence.moves.count - 1 ? occurrence.due : judged(move.to)), .date(move.on),
          .words(move.act), .words(move.reason), .flag(move.isLate),
        ]
      }
    }
  }

  private func judged(_ day: Day) -> Day {
    masthead.judgement.calendar.judged(day, by: masthead.judgement.dayOffRule)
  }
}
