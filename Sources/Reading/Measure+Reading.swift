import Monitoring

extension Measure {
  /// Reads «не менее 6 выездов», «не более 5 %», «100 % педагогов»; without a number there is no target.
  init(reading text: String, origin: Origin) {
    let words = text.singleSpaced.lowercased()
    let found = Measure.comparator(in: words)
    let start = found?.end ?? words.startIndex
    let number = Measure.firstNumber(in: words, from: start)
    self.init(
      text: text.trimmed, comparison: found?.comparison ?? .atLeast, target: number?.value,
      unit: number.map { Measure.unit(in: words, from: $0.end) } ?? "", origin: origin)
  }

  private static let comparators: [(String, Comparison)] = [
    ("не менее", .atLeast), ("не ниже", .atLeast), ("не меньше", .atLeast), ("не реже", .atLeast),
    ("минимум", .atLeast), ("не более", .atMost), ("не выше", .atMost), ("не больше", .atMost),
    ("не превышает", .atMost), ("максимум", .atMost),
  ]

  private static let numerals = [
    "одного": 1.0, "одной": 1, "двух": 2, "трех": 3, "трёх": 3, "четырех": 4, "четырёх": 4, "пяти": 5,
    "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10,
  ]

  private static func comparator(in text: String) -> (comparison: Comparison, end: String.Index)? {
    for (words, comparison) in comparators {
      var start = text.startIndex
      while start < text.endIndex {
        if text[start...].hasPrefix(words) { return (comparison, text.index(start, offsetBy: words.count)) }
        start = text.index(after: start)
      }
    }
    return nil
  }

  /// The first number that is not part of a name such as «500+».
  private static func firstNumber(
    in text: String, from start: String.Index
  ) -> (value: Double, end: String.Index)? {
    var index = start
    while index < text.endIndex {
      let word = text[index...].prefix { !$0.isWhitespace }
      if let value = numerals[word.lowercased()] { return (value, word.endIndex) }
      if let first = word.first, first.isASCII, first.isNumber,
        let number = Quantity.number(at: index, in: text), !text[number.end...].hasPrefix("+")
      {
        return number
      }
      index = word.endIndex < text.endIndex ? text.index(after: word.endIndex) : text.endIndex
    }
    return nil
  }

  /// What is counted: `%`, or the word after the number.
  private static func unit(in text: String, from index: String.Index) -> String {
    let rest = text[index...].drop { $0.isWhitespace }
    if rest.first == "%" { return "%" }
    return String(rest.prefix { $0.isLetter || $0 == "-" })
  }
}
