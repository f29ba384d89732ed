extension String {
  /// The words in lower case with «е» for «ё», without punctuation; a hyphen parts words.
  var words: [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in unicodeScalars {
      if let folded = scalar.foldedForWords {
        word.append(contentsOf: UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The word without its ending, so that «размещённых» and «размещения» meet; short words stay whole.
  var stem: String {
    let count = unicodeScalars.count
    guard count > 4 else { return self }
    let endings = "аеиоуыэюяйьхмв".unicodeScalars
    var scalars = Array(unicodeScalars)
    while scalars.count > max(4, count - 3), let last = scalars.last, endings.contains(last) {
      scalars.removeLast()
    }
    var stem = String.UnicodeScalarView()
    stem.append(contentsOf: scalars.prefix(6))
    return String(stem)
  }

  /// The stems of the words that say something: no prepositions, no conjunctions.
  var tellingStems: [String] { words.filter { $0.count > 2 && !String.small.contains($0) }.map(\.stem) }

  private static let small: Set<String> = [
    "для", "при", "над", "под", "без", "или", "что", "как", "это", "его", "том", "числе", "также", "который",
  ]

  /// Whether any word begins so.
  func hasWord(beginning start: String) -> Bool { words.contains { $0.hasPrefix(start) } }
}

extension Unicode.Scalar {
  /// The scalar as words hold it: a lower-case letter or a digit; nil for what parts words.
  var foldedForWords: Unicode.Scalar? {
    switch self {
    case "0"..."9", "a"..."z", "а"..."я": return self
    case "A"..."Z", "А"..."Я": return Unicode.Scalar(value + 0x20)
    case "ё", "Ё": return "е"
    default: return value > 0x7F && properties.isAlphabetic ? self : nil
    }
  }

  /// Whether it is a capital Russian letter.
  var isCapital: Bool { ("А"..."Я").contains(self) || self == "Ё" }

  /// Whether it is a small Russian letter.
  var isSmall: Bool { ("а"..."я").contains(self) || self == "ё" }

  /// Whether it is a digit.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
