import Monitoring
import Schedules

extension RoadmapEdition {
  /// The monitoring figures by month: occurrences by the month they are due in (rule 22).
  var monthsTable: Table {
    let edition = self
    return Table(
      name: "monitoring", title: "Мониторинг по месяцам",
      summary: "Одна строка — один месяц: сроки, которые на него приходятся, по состояниям на дату отчёта.",
      columns: [
        .text("month", "Месяц", "Месяц, ГГГГ-ММ"),
        .integer("planned", "Запланировано", "Сроков в этом месяце, без отменённых"),
        .integer("due", "Наступило", "День наступил или выполнено раньше"),
        .integer("done", "Выполнено", "Выполнено в срок или с опозданием"),
      ]
        + Assessment.Kind.allCases.filter { $0 != .undated }.map {
          .integer(
            Table.columnName($0), Wording.capitalized(Wording.kind($0)),
            "Сроков в состоянии «\(Wording.kind($0))»")
        },
      key: ["month"], references: [],
      rows: { edition.monthRows })
  }

  private var monthRows: [[Table.Cell]] {
    var tallies: [Month: Tally] = [:]
    for line in report.lines {
      for occurrence in line.occurrences { tallies[occurrence.due.month, default: Tally()].count(occurrence) }
    }
    return tallies.keys.sorted().map { month in
      let tally = tallies[month] ?? Tally()
      let kinds = Assessment.Kind.allCases.filter { $0 != .undated }
      return [
        .text(month.iso), .integer(tally.planned), .integer(tally.due), .integer(tally.done),
      ] + kinds.map { .integer(tally[$0]) }
    }
  }
}

extension Table {
  /// A kind as a column's name: `fulfilled_late`.
  fileprivate static func columnName(_ kind: Assessment.Kind) -> String {
    var name = ""
    for character in kind.rawValue {
      name += character.isUppercase ? "_\(character.lowercased())" : String(character)
    }
    return name
  }
}
