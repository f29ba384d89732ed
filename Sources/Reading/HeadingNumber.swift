/// The number that begins a heading, and the title after it (rule 1).
struct HeadingNumber: Hashable, Sendable {
  /// The number without the dot or bracket at its end; empty when the heading has none.
  let number: String
  /// The rest.
  let title: String

  /// Reads `2.3. Мониторинг`, `4) Выезды`, `II. Методическая работа`; `3 мастер-класса` is a title.
  init(reading heading: String) {
    let text = heading.trimmed
    let word = text.prefix { !$0.isWhitespace }
    var number = String(word)
    var hasMark = false
    while let last = number.last, last == "." || last == ")" {
      number.removeLast()
      hasMark = true
    }
    guard hasMark || number.contains("."), HeadingNumber.isNumber(number), !HeadingNumber.isDate(number)
    else {
      self.number = ""
      title = text
      return
    }
    self.number = HeadingNumber.withLatinRomans(number)
    title = text.dropFirst(word.count).trimmed
  }
}

extension HeadingNumber {
  /// An id as ids are compared: capitals, look-alike letters in Latin, no dot or colon at the end, no slash.
  static func key(_ id: String) -> String {
    var key = ""
    for scalar in id.uppercased().unicodeScalars {
      switch scalar {
      case "/", "\\", " ", "\u{A0}": continue
      default: key.unicodeScalars.append(lookAlikes[scalar] ?? scalar)
      }
    }
    while let last = key.last, ".:)".contains(last) { key.removeLast() }
    return key
  }

  /// A number's parts, between dots: digits with a letter or two, a Roman number, one letter.
  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...6).contains(parts.count), text.count <= 16 else { return false }
    return parts.allSatisfy(isPart) && parts.contains { isRoman($0) || $0.contains(where: isDigit) }
  }

  private static func isPart(_ part: Substring) -> Bool {
    if isRoman(part) { return true }
    let letters = part.prefix { $0.isLetter }
    let digits = part.dropFirst(letters.count).prefix(while: isDigit)
    let rest = part.dropFirst(letters.count + digits.count)
    if digits.isEmpty { return letters.count == 1 && rest.isEmpty }
    return letters.count <= 2 && digits.count <= 4 && rest.count <= 1 && rest.allSatisfy(\.isLetter)
  }

  /// I to XXXIX and L, in Latin letters or Cyrillic ones that look so.
  private static func isRoman(_ part: Substring) -> Bool {
    let folded = key(String(part))
    return !part.isEmpty && part.allSatisfy { $0.isUppercase || $0 == "Ӏ" }
      && folded.unicodeScalars.allSatisfy { "IVXL".unicodeScalars.contains($0) }
  }

  /// Roman numbers in Latin letters, whichever they were typed in.
  private static func withLatinRomans(_ number: String) -> String {
    number.split(separator: ".", omittingEmptySubsequences: false)
      .map { isRoman($0) ? key(String($0)) : String($0) }.joined(separator: ".")
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: ".")
    return parts.count == 3 && parts[2].count == 4 && parts.allSatisfy { $0.allSatisfy(isDigit) }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T",
    "У": "Y", "Х": "X", "І": "I", "Ӏ": "I", "Ѵ": "V", "Ⅰ": "I", "Ⅴ": "V", "Ⅹ": "X",
  ]
}
