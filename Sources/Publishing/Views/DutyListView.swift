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
    ])

  let rows: [DutyRowView]
  var limit = 6
  var none = ""

  var values: [Value] {
    // One folded row would take as much room as the words that fold it.
    let shown = rows.count <= limit + 1 ? rows.count : limit
    return [
      .flag(!rows.isEmpty), .records(rows.prefix(shown).map(\.record)),
      .flag(rows.count > shown), .records(rows.dropFirst(shown).map(\.record)),
      .text("Ещё \(Wording.activities(rows.count - shown))"), .text(none),
    ]
  }
}
