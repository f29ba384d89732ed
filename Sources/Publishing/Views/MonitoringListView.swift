import Monitoring
import Schedules
import Templating

/// A list of deadlines on a monitoring page, of which the first stand open and the rest are folded.
struct MonitoringListView: View {
  static let shape = Shape(
    "monitoring-list",
    [
      .text("title", "о каком времени список; пусто, если это ясно"),
      .flag("hasRows", "в списке что-то есть"),
      .records("rows", MonitoringRowView.shape, "первые строки"),
      .flag("hasMore", "есть свёрнутые строки"),
      .records("more", MonitoringRowView.shape, "остальные строки"),
      .text("moreText", "сколько строк свёрнуто"), .text("none", "что сказать, когда список пуст"),
      .text("rest", "сколько строк на этой странице не стоит и где они; пусто, если стоят все"),
      .text("restLink", "где они"),
    ])

  let rows: [MonitoringRowView]
  let none: String
  var title = ""
  /// Where the rows stand that would make the page too long.
  let rest: CrumbView

  /// So many rows stand open.
  private static let open = 12
  /// So many stand on the page at all.
  private static let most = 100

  func fill(_ values: inout Values) {
    let shown = rows.count <= Self.open + 2 ? rows.count : Self.open
    let folded = rows.prefix(Self.most).dropFirst(shown)
    let left = rows.count - shown - folded.count
    values.text(title)
    values.flag(!rows.isEmpty)
    values.records(rows.prefix(shown))
    values.flag(!folded.isEmpty)
    values.records(folded)
    values.text("Ещё \(Wording.deadlines(folded.count))")
    values.text(none)
    values.text(left > 0 ? "\(rest.title): \(Wording.number(rows.count)), здесь первые \(Self.most)" : "")
    values.text(rest.link)
  }
}

/// Moved deadlines.
struct MovedListView: View {
  static let shape = Shape(
    "moved-list",
    [.flag("hasRows", "переносы есть"), .records("rows", MovedRowView.shape, "переносы")])

  let rows: [MovedRowView]

  func fill(_ values: inout Values) {
    values.flag(!rows.isEmpty)
    values.records(rows)
  }
}

/// One move of a deadline.
struct MovedRowView: View {
  static let shape = Shape(
    "moved",
    [
      .text("number", "номер мероприятия"), .text("title", "мероприятие"),
      .text("link", "строка на его странице"), .text("school", "школа; пусто для муниципалитета"),
      .text("original", "срок по приказу"), .text("from", "прежний срок"), .text("to", "новый срок"),
      .text("on", "когда перенесено"), .text("by", "приказ или причина"),
      .flag("isLate", "перенесено, когда прежний срок уже прошёл"),
      .record("status", StatusView.shape, "состояние теперь"),
    ])

  let row: Breakdown.Row
  let move: AssessedOccurrence.Move
  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let activity = row.activity.activity
    values.text(activity.number)
    values.text(activity.title)
    values.text(scope.edition.link(to: row.line, at: place))
    values.text(row.line.school.map { scope.municipality.shortName(of: $0) } ?? "")
    values.text(row.occurrence.map { Wording.date($0.deadline.original.due) } ?? "")
    values.date(move.from)
    values.date(move.to)
    values.date(move.on)
    values.text(by)
    values.flag(move.isLate)
    values.record(StatusView(row.assessment))
  }

  private var by: String {
    guard move.act.isEmpty else { return "приказ №\(Wording.bound)\(move.act)" }
    return move.reason.isEmpty ? "причина не названа" : move.reason
  }
}
