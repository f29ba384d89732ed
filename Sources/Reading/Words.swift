extension StringProtocol {
  /// Without the blanks around it; the no-break space is a blank.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// Its words with one plain space between them.
  var singleSpaced: String {
    split { $0.isWhitespace }.joined(separator: " ")
  }

  /// As names are compared: lower case, «ё» as «е», one kind of quotes and dashes, single spaces.
  var folded: String {
    var folded = ""
    for scalar in singleSpaced.lowercased().unicodeScalars {
      switch scalar {
      case "ё": folded.unicodeScalars.append("е")
      case "«", "»", "„", "“", "”", "\"": folded.unicodeScalars.append("\"")
      case "–", "—", "−", "‑": folded.unicodeScalars.append("-")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// The parts between any of these characters, without blanks around them and without empty ones.
  func parts(by separators: Set<Character>) -> [String] {
    split { separators.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension String {
  /// The text after a beginning, compared by `folded`; nil when it begins otherwise.
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)).trimmed : nil
  }
}
