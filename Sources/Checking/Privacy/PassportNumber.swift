/// Passport numbers in a text: four digits and six after the word.
enum PassportNumber {
  /// The first one: «паспорт 73 00 123456», «серия 7300 № 123456».
  static func first(in text: String) -> String? {
    guard marks.areIn(text) else { return nil }
    let words = text.words
    for place in words.indices where words[place].hasPrefix("паспорт") || words[place].hasPrefix("серия") {
      let digits = words[(place + 1)...].prefix(6).drop { Int($0) == nil }.prefix {
        Int($0) != nil || $0 == "номер" || $0 == "n"
      }
      .filter { Int($0) != nil }
      let lengths = digits.map(\.count)
      if lengths.starts(with: [2, 2, 6]) || lengths.starts(with: [4, 6]) || lengths.first == 10 {
        return digits.prefix(lengths.first == 2 ? 3 : lengths.first == 4 ? 2 : 1).joined(separator: " ")
      }
    }
    return nil
  }

  private static let marks = Needles("аспорт", "АСПОРТ", "ерия", "ЕРИЯ")
}
