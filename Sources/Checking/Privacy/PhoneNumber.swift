/// Russian phone numbers in a text.
enum PhoneNumber {
  /// The first one: eleven digits from +7 or 8, or ten with the area code in brackets.
  static func first(in scalars: [Unicode.Scalar]) -> String? {
    var place = 0
    while place < scalars.count {
      let run = run(in: scalars, from: place)
      guard !run.isEmpty else {
        place += 1
        continue
      }
      if isPhone(run) { return String(String.UnicodeScalarView(run)).trimmed }
      place += run.count
    }
    return nil
  }

  /// Digits with what people put between the groups of a phone number; a number's beginning is a word's.
  private static func run(in scalars: [Unicode.Scalar], from start: Int) -> [Unicode.Scalar] {
    let begins = scalars[start].isDigit || scalars[start] == "+" || scalars[start] == "("
    guard begins, start == 0 || !(scalars[start - 1].isDigit || scalars[start - 1] == ".") else { return [] }
    return Array(scalars[start...].prefix { $0.isDigit || "+()-–  ".unicodeScalars.contains($0) })
  }

  private static func isPhone(_ run: [Unicode.Scalar]) -> Bool {
    let digits = run.filter(\.isDigit)
    guard let first = run.first else { return false }
    if first == "+" { return digits.count == 11 && digits.first == "7" }
    if first == "(" { return digits.count == 10 && run.contains(")") }
    guard digits.count == 11, digits[0] == "8" || digits[0] == "7" else { return false }
    return ["3", "4", "8", "9"].contains(digits[1]) && (digits[0] == "8" || digits[1] == "9")
  }
}

extension String {
  /// The text without spaces and dashes at its end.
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, !last.isNumber { text.removeLast() }
    return text
  }
}
