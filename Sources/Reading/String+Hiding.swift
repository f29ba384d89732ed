/// Whether a text begins with the word that hides it, however it was typed.
///
/// A leak cannot be taken back, so what looks like «Служебно:» on a screen hides as it does: with Latin letters
/// among the Russian ones, after a quote or a bracket, with marks that nobody sees, with a dash or a full stop.
extension String {
  private static let hiddenWords: [[Unicode.Scalar]] = ["служебно", "internal"].map {
    Array($0.unicodeScalars)
  }

  /// A cheap first look at the first letter.
  var mayBeginHidden: Bool {
    guard let first = unicodeScalars.first(where: { !$0.isPassedOver }) else { return true }
    return "сСiIcC".unicodeScalars.contains(first)
  }

  /// Whether it begins with «Служебно:».
  var beginsHidden: Bool {
    let start = unicodeScalars.lazy.filter { !$0.isInvisible }.drop { $0.isPassedOver }.prefix(24)
    let letters = Array(start)
    return String.hiddenWords.contains { word in
      letters.count >= word.count && zip(letters, word).allSatisfy { $0.looksLike($1) }
        && String.isEnd(letters[word.count...])
    }
  }

  /// Whether a mark, or nothing, follows the word.
  private static func isEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let mark = rest.first(where: { !$0.isPassedOver }) else { return true }
    return ":：—–.!".unicodeScalars.contains(mark)
  }
}

extension Unicode.Scalar {
  /// Whether nobody sees it: a soft hyphen, a space of no width, a mark of direction, a byte order mark.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      true
    default: value < 0x20 && value != 0x09 && value != 0x0A
    }
  }

  fileprivate var isInvisible: Bool { Unicode.Scalar.isInvisible(value) }

  /// Blanks and marks that may stand before or after the word.
  fileprivate var isPassedOver: Bool {
    // U+FFFD is what reading puts in place of a mark that is not obeyed.
    isBlank || isInvisible || self == "\u{FFFD}" || "«»„“”\"'([{<>)]}~*_#•·-".unicodeScalars.contains(self)
  }

  /// Whether it is a letter, or looks like it.
  fileprivate func looksLike(_ letter: Unicode.Scalar) -> Bool {
    let small = properties.lowercaseMapping.unicodeScalars.first ?? self
    switch letter {
    case "с": return small == "с" || small == "c"
    case "у": return small == "у" || small == "y"
    case "е": return small == "е" || small == "e" || small == "ё"
    case "о": return small == "о" || small == "o" || small == "0"
    default: return small == letter
    }
  }
}
