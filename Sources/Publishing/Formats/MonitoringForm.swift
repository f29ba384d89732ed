import Monitoring
import Schedules

/// The form that goes to the region: the order's columns, and what has become of each duty.
struct MonitoringForm: Sendable {
  let edition: RoadmapEdition

  init(of edition: RoadmapEdition) {
    self.edition = edition
  }

  /// The heading of the monitoring table.
  var heading: [String] {
    let roadmap = edition.roadmap
    return ["Мониторинг исполнения: \(roadmap.title)"] + basis
  }

  /// The heading of the list of what was done.
  var fulfilledHeading: [String] { ["Перечень выполненных мероприятий: \(edition.roadmap.title)"] + basis }

  /// The heading of the list of what is late.
  var lateHeading: [String] { ["Требуют внимания: \(edition.roadmap.title)"] + basis }

  /// Every duty, occurrence by occurrence.
  var table: Table { table { _ in true } }

  /// What is done.
  var fulfilledTable: Table { table { $0.kind.isDone } }

  /// What is overdue, without a report or not fulfilled.
  var lateTable: Table { table { $0.kind.isTrouble } }

  private var basis: [String] {
    let order = edition.roadmap.order.map { "Приказ \(Wording.act($0))" }
    let demonstration = edition.masthead.settings.isDemonstration
    return [
      edition.municipality.authority, order ?? "",
      "По состоянию на \(Wording.date(edition.masthead.day)) года",
      demonstration ? "Записи о ходе вымышлены для демонстрации" : "",
    ].filter { !$0.isEmpty }
  }

  private func table(_ isMeant: @escaping @Sendable (Assessment) -> Bool) -> Table {
    let form = self
    return Table(
      name: "form", title: "Мониторинг", summary: "Одна строка — один срок.",
      columns: [
        .text("number", "№ п/п", "Номер в приказе"), .text("title", "Мероприятие", "Мероприятие"),
        .text("schedule", "Срок исполнения", "Срок словами приказа"),
        .text("parties", "Исполнители", "Исполнители"), .text("result", "Планируемый результат", "Результат"),
        .text("school", "Школа", "Школа"), .date("due", "Срок", "День, по которому оценивается"),
        .date("fulfilled", "Фактический срок", "День выполнения"),
        .text("mark", "Отметка о выполнении", "Состояние словами"),
        .text("evidence", "Подтверждение", "Документы"),
      ],
      key: [], references: [], rows: { form.rows(isMeant) })
  }

  private func rows(_ isMeant: (Assessment) -> Bool) -> [[Table.Cell]] {
    edition.duties.flatMap { duty -> [[Table.Cell]] in
      guard !duty.line.occurrences.isEmpty else {
        return isMeant(duty.line.assessment) ? [row(of: duty, nil)] : []
      }
      return duty.line.occurrences.filter { isMeant($0.assessment) }.map { row(of: duty, $0) }
    }
  }

  private func row(of duty: Duty, _ occurrence: AssessedOccurrence?) -> [Table.Cell] {
    let activity = duty.activity.activity
    let statement =
      occurrence.flatMap { $0.fulfilment ?? $0.lastStatement } ?? duty.line.undatedStatements.last?.statement
    let number = activity.number.isEmpty ? "б/н" : activity.number
    return [
      .text(number), .text(activity.title), .text(activity.schedule.phrase),
      .words(activity.parties.map(\.text).joined(separator: "; ")), .words(activity.result.plain),
      .words(duty.line.school.map { edition.municipality.shortName(of: $0) } ?? ""),
      .day(occurrence?.due), .day(occurrence?.fulfilledOn),
      .text(Wording.status(occurrence?.assessment ?? duty.line.assessment)),
      .words((statement?.evidence ?? []).map(\.title).joined(separator: "; ")),
    ]
  }
}
