import Schedules

/// A day as an author wrote it.
enum WrittenDay: Hashable, Sendable {
  /// `10.02.2023`, `2023-02-10`, `10 февраля 2023`.
  case day(Day)
  /// `31.06.2023`.
  case impossible
  /// Anything else, with the day that was probably meant.
  case unclear(likely: String?)

  init(reading text: String) {
    var text = text.singleSpaced.lowercased()
    for ending in [" года", " г.", " г", "г."] where text.hasSuffix(ending) {
      text = String(text.dropLast(ending.count))
      break
    }
    if let day = WrittenDay.digits(text) ?? WrittenDay.words(text) {
      self = day
    } else {
      self = .unclear(likely: WrittenDay.likely(text))
    }
  }

  private static func digits(_ text: String) -> WrittenDay? {
    let dotted = text.split(separator: ".", omittingEmptySubsequences: false)
    if dotted.count == 3, dotted[0].count <= 2, dotted[1].count <= 2, dotted[2].count == 4 {
      return make(dotted[2], dotted[1], dotted[0])
    }
    let hyphened = text.split(separator: "-", omittingEmptySubsequences: false)
    if hyphened.count == 3, hyphened[0].count == 4, hyphened[1].count == 2, hyphened[2].count == 2 {
      return make(hyphened[0], hyphened[1], hyphened[2])
    }
    return nil
  }

  private static func words(_ text: String) -> WrittenDay? {
    let words = text.split(separator: " ")
    guard words.count == 3, words[0].count <= 2, words[2].count == 4,
      let month = Month.names.firstIndex(where: { $0.genitive == words[1] })
    else { return nil }
    return make(words[2], Substring(String(month + 1)), words[0])
  }

  private static func make(_ year: Substring, _ month: Substring, _ day: Substring) -> WrittenDay? {
    guard let year = number(year), let month = number(month), let day = number(day) else { return nil }
    return Day(year: year, month: month, day: day).map { .day($0) } ?? .impossible
  }

  /// Digits only: no sign, no blank.
  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
  }

  /// `2024-1-5`, `2024/01/05`, `5.1.24`, `05/01/2024` in the form we take.
  private static func likely(_ text: String) -> String? {
    let parts = text.split { "-/.,".contains($0) }
    guard parts.count == 3, let first = number(parts[0]), let month = number(parts[1]),
      let last = number(parts[2])
    else { return nil }
    let isYearFirst = parts[0].count == 4
    let year = isYearFirst ? first : last < 100 ? 2000 + last : last
    guard let day = Day(year: year, month: month, day: isYearFirst ? last : first) else { return nil }
    return day.russian
  }
}
