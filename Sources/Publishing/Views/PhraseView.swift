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

  func fill(_ values: inout Values) {
    values.text(text)
    values.text(link)
  }
}

extension Values {
  /// A sentence whose figures, taken from a tally, lead to their rows.
  mutating func phrases(_ phrases: Phrases, _ tally: Tally, _ rows: RowLinks?) {
    records(phrases.parts) { part in
      let link = part.figure.flatMap { rows?.link(to: $0, in: tally) } ?? ""
      return PhraseView(text: part.text, link: link)
    }
  }
}
