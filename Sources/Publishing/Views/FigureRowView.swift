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

  func fill(_ values: inout Values) {
    switch content {
    case .row(let row): fill(&values, row)
    case .packed(let row):
      // What was packed is what follows, unless the bytes were damaged and still made sense.
      if let record = row.record.record(of: Self.shape) { values.add(record) } else { fillUnknown(&values) }
    }
  }

  private func fill(_ values: inout Values, _ row: MonitoringRowView) {
    let duty = row.edition.duty(row.row.line)
    let deciding = row.deciding
    let statement = row.statement
    values.text(row.row.activity.activity.number)
    values.text(row.row.activity.activity.title)
    values.link(from: row.place, to: duty?.path, duty?.anchor ?? "")
    values.text(row.school)
    values.text(row.context)
    values.date(deciding?.due)
    values.record(row.status)
    values.link(from: row.place, to: duty?.path, statement)
    values.text(row.missedMeasure)
  }

  private func fillUnknown(_ values: inout Values) {
    for _ in 0..<6 { values.text("") }
    values.record(StatusView(kind: "", text: ""))
    values.text("")
    values.text("")
  }
}
