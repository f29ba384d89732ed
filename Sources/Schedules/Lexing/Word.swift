/// A word while it is read: its letters packed twice, as typed and with Latin look-alikes made Cyrillic.
struct Word {
  private var folded: UInt128 = 0
  private var hasCyrillic = false
  private(set) var count = 0
  private var codes: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0, 0)

  mutating func append(_ code: UInt8) {
    switch count {
    case 0: codes.0 = code
    case 1: codes.1 = code
    case 2: codes.2 = code
    case 3: codes.3 = code
    case 4: codes.4 = code
    default: break
    }
    if code < 33 { hasCyrillic = true }
    if count < Vocabulary.longest { folded = folded << 6 | UInt128(Letters.lookAlike(code)) }
    count += 1
  }

  /// Whether it is a Latin Roman number and a Cyrillic word is glued to it («IIквартал»).
  func isRomanBefore(_ code: UInt8) -> Bool {
    guard count > 0, count <= 4, !hasCyrillic, code < 33, Letters.roman(code) == 0 || code == 16 else {
      return false
    }
    return [codes.0, codes.1, codes.2, codes.3].prefix(count).allSatisfy { $0 == 41 || $0 == 54 || $0 == 56 }
  }

  /// The word's meaning, when the vocabulary has one.
  var kind: Token.Kind {
    guard count <= Vocabulary.longest, let lexeme = Vocabulary.lexeme(folded) else { return .unknown }
    return .word(lexeme)
  }

  /// The value as a Roman number up to 39, also as typists write it («ІІІ», «Ш», «1У»); 0 when it is none.
  var roman: Int {
    guard count <= 5 else { return 0 }
    var sum = 0
    var previous = 0
    for code in [codes.4, codes.3, codes.2, codes.1, codes.0] where code != 0 {
      let value = Letters.roman(code)
      if value == 0 { return 0 }
      sum += value < previous ? -value : value
      previous = max(previous, value)
    }
    return sum > 0 ? sum : 0
  }
}

/// The endings that make a number an ordinal: «5-го», «3-я», «2-х».
enum OrdinalEndings {
  static func contains(_ letters: UInt128) -> Bool { endings.contains(letters) }

  private static let endings: Set<UInt128> = {
    let words = [
      "го", "ого", "его", "й", "ый", "ой", "ий", "ом", "м", "му", "ому", "я", "ая", "ья", "е", "ое", "ые",
      "ье", "ю",
      "ую", "ью", "х", "ых", "ти", "ми", "ым",
    ]
    return Set(words.map { $0.unicodeScalars.reduce(0) { $0 << 6 | UInt128(Letters.code($1.value)) } })
  }()
}
