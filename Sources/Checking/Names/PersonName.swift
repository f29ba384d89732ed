/// A person as documents name one: a surname and two initials, «Челябова И.Т.».
struct PersonName: Hashable {
  /// The surname as written.
  let surname: String
  /// The initials without dots and spaces.
  let initials: String
}

extension PersonName {
  /// The name as written, «Челябова И. Т.».
  var text: String { surname + " " + initials.map { "\($0)." }.joined(separator: " ") }

  /// The surname without the ending of its case: «Проворовой» and «Проворова» meet.
  var root: String {
    let endings = [
      "ого", "ому", "ой", "ым", "ая", "ую", "ий", "ый", "ом", "ей", "а", "у", "ы", "е", "я", "ю",
    ]
    let folded = surname.words.joined()
    guard let ending = endings.first(where: { folded.hasSuffix($0) && folded.count - $0.count >= 3 }) else {
      return folded
    }
    return String(folded.dropLast(ending.count))
  }

  /// Whether both are likely one person, be it misspelt.
  func isLikely(_ other: PersonName) -> Bool {
    initials == other.initials && root.prefix(3) == other.root.prefix(3)
      && EditDistance.between(root, other.root, atMost: 2) != nil
  }

  /// The people that a text names by surname and initials, in either order of the two.
  static func all(in text: String) -> [PersonName] {
    // Initials have a dot.
    guard text.utf8.contains(UInt8(ascii: ".")) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var names: [PersonName] = []
    var place = 0
    while place < scalars.count {
      guard let (surname, end) = surname(in: scalars, at: place) else {
        place += 1
        continue
      }
      if let initials = initials(in: scalars, from: end) {
        names.append(PersonName(surname: surname, initials: initials))
      }
      place = end
    }
    return names
  }

  /// A capital and three small letters at the least, at a word's beginning.
  private static func surname(in scalars: [Unicode.Scalar], at place: Int) -> (String, Int)? {
    guard scalars[place].isCapital,
      place == 0 || !(scalars[place - 1].isCapital || scalars[place - 1].isSmall)
    else {
      return nil
    }
    let tail = scalars[(place + 1)...].prefix { $0.isSmall }
    guard tail.count >= 3 else { return nil }
    var surname = String.UnicodeScalarView([scalars[place]])
    surname.append(contentsOf: tail)
    return (String(surname), place + 1 + tail.count)
  }

  /// «И.Т.», «И. Т.» or «И.Т,» after a surname; in «Центр И.В.Ромашка» they belong to the next one.
  private static func initials(in scalars: [Unicode.Scalar], from start: Int) -> String? {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\u{A0}" }
    guard start < scalars.count, isSpace(scalars[start]) else { return nil }
    let rest = scalars[start...].prefix(8).filter { !isSpace($0) }
    guard rest.count >= 3, rest[0].isCapital, rest[1] == ".", rest[2].isCapital else { return nil }
    if rest.count > 3, rest[3].isSmall { return nil }
    let glued = scalars[(start + 1)...].prefix { !isSpace($0) }.drop { $0.isCapital || $0 == "." }
    guard glued.first?.isSmall != true else { return nil }
    return String(rest[0]) + String(rest[2])
  }
}
