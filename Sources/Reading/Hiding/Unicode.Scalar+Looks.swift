/// What a person sees of a scalar.
extension Unicode.Scalar {
  /// Whether it is a letter or a digit that can be seen.
  var isOfWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F: return true
    case 0...0x7F: return false
    default: break
    }
    if isFiller { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber:
      return true
    default: return false
    }
  }

  /// Whether it may stand before a word that begins a text.
  var isPassedOver: Bool { !isOfWord }

  /// Whether nobody sees it by itself: a soft hyphen, a space of no width, a mark of direction, an accent.
  var isInvisible: Bool {
    if value < 0x80 { return value < 0x20 && value != 0x09 && value != 0x0A || value == 0x7F }
    if (0x400...0x481).contains(value) { return false }
    // U+FFFD is what reading puts in place of a mark that is not obeyed.
    if isFiller || value == 0xFFFD { return true }
    switch properties.generalCategory {
    case .format, .control, .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Letters by their category that show nothing: Hangul's fillers, the empty pattern of Braille.
  private var isFiller: Bool {
    switch value {
    case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0: true
    default: false
    }
  }

  /// Whether it divides or joins words.
  var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }

  /// Whether it is a small Russian or Latin letter, or looks like it or like its capital.
  func looksLike(_ letter: Unicode.Scalar) -> Bool {
    let small = small
    if small == letter { return true }
    // Of the letters а to я, none looks like another of them.
    if (0x430...0x44F).contains(small.value), letter.value >= 0x430 { return false }
    return Unicode.Scalar.lookAlikes(of: letter).contains(small)
  }

  private var small: Unicode.Scalar {
    switch value {
    case 0x20...0x40, 0x5B...0x7E, 0x430...0x44F: self
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(value + 0x20) ?? self
    default: plain.properties.lowercaseMapping.unicodeScalars.first ?? self
    }
  }

  /// Full-width Latin letters as plain ones.
  private var plain: Unicode.Scalar {
    (0xFF21...0xFF5A).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }

  private static func lookAlikes(of letter: Unicode.Scalar) -> String.UnicodeScalarView {
    switch letter {
    case "с": "cϲ".unicodeScalars
    case "л": "λʌ".unicodeScalars
    case "у": "yүγ".unicodeScalars
    case "ж": "җ".unicodeScalars
    case "е": "eёє".unicodeScalars
    case "б": "6".unicodeScalars
    case "н": "hʜң".unicodeScalars
    case "о": "o0ο".unicodeScalars
    case "i": "іıl1ⅰ".unicodeScalars
    case "n": "п".unicodeScalars
    case "t": "т".unicodeScalars
    case "e": "её".unicodeScalars
    case "r": "г".unicodeScalars
    case "a": "а".unicodeScalars
    case "l": "1i".unicodeScalars
    default: "".unicodeScalars
    }
  }
}
