import Diagnostics

/// «В течении года» for «в течение года».
enum SpellingVTechenie: WordingRule {
  static let id = "spelling-vtechenie"
  static let severity = Diagnostic.Severity.notice
  static let summary = "«В течении» вместо «в течение»."

  static func fault(in text: String) -> WordingFault? {
    let words = text.words
    let isBroken = words.indices.dropFirst().contains { place in
      words[place] == "течении" && words[place - 1] == "в" && isTime(words.dropFirst(place + 1).prefix(3))
    }
    guard isBroken else { return nil }
    return WordingFault(
      message: "В \(text.quoted) напечатано «в течении»", remedy: "о времени пишут «в течение»",
      words: "в течении")
  }

  private static func isTime(_ words: ArraySlice<String>) -> Bool {
    words.contains { word in
      ["год", "месяц", "недел", "период", "квартал", "полугод", "дня", "дней", "времени", "четверт", "срок"]
        .contains { word.hasPrefix($0) }
    }
  }
}
