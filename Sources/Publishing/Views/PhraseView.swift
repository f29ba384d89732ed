import Monitoring
import Templating

/// A piece of a sentence: words, or a figure that leads to its rows.
struct PhraseView: View {
  static let shape = Shape(
    "phrase",
    [
      .text("text", "слова или число, с пробелами по краям"),
      .text("link", "строки за числом; пусто, если это просто слова"),
    ])

  let text: String
  let link: String

  var values: [Value] { [.text(text), .text(link)] }
}

extension Value {
  /// A sentence whose figures, taken from a tally, lead to their rows.
  static func phrases(_ phrases: Phrases, _ tally: Tally, _ rows: RowLinks?) -> Value {
    .records(phrases.parts) { part in
      let link = part.figure.flatMap { rows?.link(to: $0, in: tally) } ?? ""
      return PhraseView(text: part.text, link: link)
    }
  }
}
