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

  let rows: [DutyRowView]
  var limit = 6
  var none = ""
  /// Where all rows stand, when they would make the page too long; empty when they never do.
  var rest = ""

  /// So many rows stand on a page that has a way to the rest.
  private static let most = 100

  var values: [Value] {
    // One folded row would take as much room as the words that fold it.
    let shown = rows.count <= limit + 1 ? rows.count : limit
    let folded = rows.prefix(rest.isEmpty ? rows.count : Self.most).dropFirst(shown)
    let isWhole = rows.count == shown + folded.count
    return [
      .flag(!rows.isEmpty), .records(rows.prefix(shown)),
      .flag(!folded.isEmpty), .records(folded),
      .text("Ещё \(Wording.activities(folded.count))"), .text(none),
      .text(isWhole ? "" : "Всего \(Wording.activities(rows.count)), здесь первые \(Self.most)"),
      .text(rest),
    ]
  }
}
