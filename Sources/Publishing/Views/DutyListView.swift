import Monitoring
import Templating

/// A list of duties, of which the first stand open and the rest are folded.
struct DutyListView: View {
  static let shape = Shape(
    "duties",
    [
      .flag("hasRows", "в списке что-то есть"),
      .records("rows", DutyRowView.shape, "первые строки"),
      .flag("hasMore", "есть свёрнутые строки"),
      .records("more", DutyRowView.shape, "остальные строки"),
      .text("moreText", "сколько строк свёрнуто: ещё 12 мероприятий"),
      .text("noneText", "что сказать, когда список пуст"),
      .text("rest", "сколько строк на этой странице не стоит и где они; пусто, если стоят все"),
      .text("restLink", "где они"),
    ])

  /// The rows that a page may show, in their order.
  let rows: RecordList
  /// How many duties there are.
  let count: Int
  let none: String
  /// Where all rows stand, when they would make the page too long; empty when they never do.
  let rest: String

  private let limit = 6

  /// So many rows stand on a page that has a way to the rest.
  static let most = 100

  func fill(_ values: inout Values) {
    // One folded row would take as much room as the words that fold it.
    let shown = rows.count <= limit + 1 ? rows.count : limit
    let folded = rows.part(shown..<rows.count)
    values.flag(!rows.isEmpty)
    values.records(rows.part(0..<shown))
    values.flag(!folded.isEmpty)
    values.records(folded)
    values.text("Ещё \(Wording.activities(folded.count))")
    values.text(none)
    values.text(
      rows.count == count ? "" : "Всего \(Wording.activities(count)), здесь первые \(rows.count)")
    values.text(rest)
  }
}

extension DutyListView {
  /// A list of duties; one that says where the rest stands is cut.
  init(rows: [DutyRowView], none: String = "", rest: String = "") {
    let shown = rest.isEmpty ? rows[...] : rows.prefix(Self.most)
    self.init(rows: RecordList(shown), count: rows.count, none: none, rest: rest)
  }
}
