import Diagnostics
import Monitoring

/// What a word processor left behind: `[image: C:\…]`, `[bookmark: _GoBack]`.
enum ConversionArtefact: PublishedTextRule {
  static let id = "conversion-artefact"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В тексте остался след переноса из редактора: рисунок, закладка, путь на диске."

  static func findings(in text: PublishedText) -> [Diagnostic] {
    guard let mark = artefact(in: text.text) else { return [] }
    return [
      finding(
        at: text.origin, "В тексте остался след переноса из редактора: \(mark.quoted)",
        remedy: "удалите его: на странице он не нужен и может выдать имя или путь",
        words: mark.replacing("…", with: ""))
    ]
  }

  private static let signs = Needles("[i", "[I", "[b", "[B", "_G", "_g", ":\\", "e:/", "E:/", "! ", "--")

  static func artefact(in text: String) -> String? {
    guard signs.areIn(text) else { return nil }
    let lowered = text.lowercased()
    for mark in [
      "[image:", "[bookmark:", "_goback", "file:///", "error! ", "ошибка! закладка", "ошибка! источник",
      "------",
    ]
    where lowered.contains(mark) {
      return lowered.starting(at: mark, limit: 40)
    }
    let scalars = Array(text.unicodeScalars)
    for place in scalars.indices.dropFirst(1).dropLast(1)
    where scalars[place] == ":" && scalars[place + 1] == "\\" && scalars[place - 1].properties.isAlphabetic {
      return String(scalars[place - 1]) + ":\\…"
    }
    return nil
  }
}

extension String {
  /// The text from a mark on, cut after so many letters.
  fileprivate func starting(at mark: String, limit: Int) -> String {
    var rest = self[...]
    while !rest.isEmpty, !rest.hasPrefix(mark) { rest.removeFirst() }
    return String(rest.prefix(limit))
  }
}
