extension Wording {
  /// The cases in which sentences need a count without its noun.
  enum NumeralCase {
    /// `два`.
    case nominative
    /// `у двух`.
    case genitive
    /// `о двух`.
    case prepositional
  }

  private static let nominative = [
    "одно", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
  ]
  private static let oblique = ["", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти"]

  /// A count of things of the neuter gender within a sentence: a word up to nine, figures from ten.
  static func inWords(_ count: Int, _ numeralCase: NumeralCase) -> String {
    let isWord = (1...9).contains(count)
    switch numeralCase {
    case .nominative: return isWord ? nominative[count - 1] : number(count)
    case .genitive:
      if count == 1 { return "у одного" }
      return isWord ? "у \(oblique[count - 1])" : "у\(bound)\(number(count))"
    case .prepositional:
      if count == 1 { return "об одном" }
      return isWord ? "о \(oblique[count - 1])" : "о\(bound)\(number(count))"
    }
  }
}
