extension Unicode.Scalar {
  /// Whether it is white space, the no-break space included.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The small letter of a Latin or Russian one, «е» for «ё», one kind of quotes and dashes; nil when the
  /// whole text has to be folded by Unicode's own rules.
  fileprivate var folded: Unicode.Scalar? {
    switch value {
    case 0x41...0x5A: Unicode.Scalar(value + 0x20)
    case 0x21, 0x23...0x7E, 0x2116, 0x2026: self
    case 0x410...0x42F: Unicode.Scalar(value + 0x20)
    case 0x401, 0x451: "е"
    case 0x430...0x44F: self
    default: foldedMark
    }
  }

  private var foldedMark: Unicode.Scalar? {
    switch self {
    case "«", "»", "„", "“", "”", "\"": "\""
    case "–", "—", "−", "‑": "-"
    default: nil
    }
  }
}

extension StringProtocol {
  /// Without the blanks around it.
  var trimmed: String {
    let text = Substring(self)
    return text.hasPlainEnds ? String(self) : text.withoutBlanks
  }

  /// Its words with one plain space between them.
  var singleSpaced: String {
    if isPlainlySpaced { return String(self) }
    var spaced = ""
    var isPending = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        isPending = !spaced.isEmpty
        continue
      }
      if isPending { spaced.unicodeScalars.append(" ") }
      isPending = false
      spaced.unicodeScalars.append(scalar)
    }
    return spaced
  }

  /// As names are compared: lower case, «ё» as «е», one kind of quotes and dashes, single spaces.
  var folded: String {
    var isKnown = true
    // Nothing becomes longer.
    let folded = String(unsafeUninitializedCapacity: utf8.count) { bytes in
      var length = 0
      func put(_ byte: UInt8) {
        bytes[length] = byte
        length += 1
      }
      var isPending = false
      for scalar in unicodeScalars {
        if scalar.isBlank {
          isPending = length > 0
          continue
        }
        guard let small = scalar.folded, let encoded = UTF8.encode(small) else {
          isKnown = false
          return 0
        }
        if isPending { put(0x20) }
        isPending = false
        encoded.forEach(put)
      }
      return length
    }
    return isKnown ? folded : foldedSlowly
  }

  private var foldedSlowly: String {
    var folded = ""
    for scalar in singleSpaced.lowercased().unicodeScalars {
      folded.unicodeScalars.append(scalar.folded ?? scalar)
    }
    return folded
  }

  /// The parts between any of these characters, without blanks around them and without empty ones.
  func parts(by separators: Set<Character>) -> [String] {
    split { separators.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension UInt8 {
  /// Whether a blank of several bytes may begin with it.
  fileprivate var mayBeginBlank: Bool { self == 0xC2 || (0xE1...0xE3).contains(self) }
}

extension StringProtocol {
  /// Whether its only blanks are single spaces between words.
  private var isPlainlySpaced: Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      if byte <= 0x20, byte != 0x20 && byte >= 0x09 || previous == 0x20 { return false }
      if byte.mayBeginBlank { return false }
      previous = byte
    }
    return previous != 0x20
  }
}

extension Substring {
  /// Whether neither end can be a blank; a cheap look at the bytes there.
  fileprivate var hasPlainEnds: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    // Of the scalars of two bytes, the Russian letters are no blanks.
    let isLastPlain = last < 0x80 ? last > 0x20 : (0xD0...0xD1).contains(utf8.dropLast().last ?? 0)
    return first > 0x20 && !first.mayBeginBlank && isLastPlain
  }

  fileprivate var withoutBlanks: String {
    let scalars = unicodeScalars
    var start = scalars.startIndex
    var end = scalars.endIndex
    while start < end, scalars[start].isBlank { scalars.formIndex(after: &start) }
    while start < end {
      let last = scalars.index(before: end)
      guard scalars[last].isBlank else { break }
      end = last
    }
    return String(self[start..<end])
  }
}

extension String {
  /// Whether a byte of ASCII stands in it.
  func holds(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }

  /// The text after a beginning; nil when it begins otherwise.
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)).trimmed : nil
  }
}
