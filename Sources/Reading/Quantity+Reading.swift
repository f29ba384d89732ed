import Monitoring

extension Quantity {
  /// Reads a number that begins a text: `72,5`, `6 выездов`, `1 200`, `100 %`; nil for anything else.
  init?(reading text: String) {
    let text = text.trimmed
    guard let (value, _) = Quantity.number(at: text.startIndex, in: text) else { return nil }
    self.init(value: value, text: text)
  }

  /// The number at a place of a text, and where it ends; the decimal comma and blanks between thousands are known.
  static func number(at start: String.Index, in text: String) -> (value: Double, end: String.Index)? {
    var digits = ""
    var index = start
    if index < text.endIndex, text[index] == "-" || text[index] == "−" {
      digits = "-"
      index = text.index(after: index)
    }
    guard index < text.endIndex, isDigit(text[index]) else { return nil }
    var hasPoint = false
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if isDigit(character) {
        digits.append(character)
      } else if character == "," || character == ".", !hasPoint, next < text.endIndex, isDigit(text[next]) {
        hasPoint = true
        digits.append(".")
      } else if !(character.isWhitespace && !hasPoint && isThousand(after: next, in: text)) {
        break
      }
      index = next
    }
    return Double(digits).map { ($0, index) }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// Exactly three digits that no fourth follows.
  private static func isThousand(after index: String.Index, in text: String) -> Bool {
    let run = text[index...].prefix { isDigit($0) }
    return run.count == 3
  }
}
