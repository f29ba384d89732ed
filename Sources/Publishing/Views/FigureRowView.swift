import Templating

/// One row behind a figure, as short as a row can be that leads to its deadlines and to its record: every row
/// stands on its page once for the whole and once for its section, school, party and month.
struct FigureRowView: View {
  static let shape = Shape(
    "figure-row",
    [
      .text("number", "номер мероприятия; пусто без номера"), .text("title", "мероприятие"),
      .text("link", "строка на странице мероприятия"), .text("school", "школа; пусто для муниципалитета"),
      .text("context", "район или карта, когда строки из нескольких; иначе пусто"),
      .text("due", "срок; пусто без даты"), .record("status", StatusView.shape, "состояние"),
      .text("recordLink", "запись, из которой оно взято; пусто, если записей нет"),
      .text("measure", "показатель, который не достигнут; пусто, если достигнут"),
    ])

  private enum Content {
    case row(MonitoringRowView)
    case packed(RowGroup.PackedRow)
  }

  private let content: Content

  init(_ row: MonitoringRowView) { content = .row(row) }
  init(_ row: RowGroup.PackedRow) { content = .packed(row) }

  var values: [Value] {
    switch content {
    case .row(let row): FigureRowView.values(of: row)
    case .packed(let row):
      // What was packed is what follows, unless the bytes were damaged and still made sense.
      row.record.record(of: Self.shape)?.values ?? FigureRowView.unknown
    }
  }

  private static let unknown: [Value] =
    Array(repeating: .text(""), count: 6) + [.record(StatusView(kind: "", text: "")), .text(""), .text("")]

  private static func values(of row: MonitoringRowView) -> [Value] {
    let activity = row.row.activity.activity
    let duty = row.edition.duty(row.row.line)
    return [
      .text(activity.number), .text(activity.title), .text(row.link(to: duty)),
      .text(row.school), .text(row.context), .text(row.deciding.map { Wording.date($0.due) } ?? ""),
      .record(row.status),
      .text(row.link(toRecordOf: duty)), .text(row.missedMeasure),
    ]
  }
}
