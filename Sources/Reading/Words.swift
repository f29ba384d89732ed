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
  var trimmed: String { Substring(self).withoutBlanks }

  /// Its words with one plain space between them.
  var singleSpaced: String {
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
    var folded = ""
    var isPending = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        isPending = !folded.isEmpty
        continue
      }
      guard let small = scalar.folded else { return foldedSlowly }
      if isPending { folded.unicodeScalars.append(" ") }
      isPending = false
      folded.unicodeScalars.append(small)
    }
    return folded
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

extension Substring {
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
  /// The text after a beginning; nil when it begins otherwise.
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)).trimmed : nil
  }
}
