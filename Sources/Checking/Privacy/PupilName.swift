/// Pupils called by name: «ученик 9 класса Иванов».
enum PupilName {
  /// The words by which pupils are known; the quick look compares bytes, so both cases are listed.
  static let words = Needles(
    "учени", "Учени", "чащийся", "чащаяся", "чащегося", "чащейся", "бучающийся", "бучающаяся", "бучающегося",
    "бучающейся", "ыпускни", "оспитанни")

  /// The first pupil named.
  static func first(in text: String) -> String? {
    let pieces = text.split { " \n\u{A0},;()".contains($0) }.map(String.init)
    for place in pieces.indices where isPupil(pieces[place]) {
      if let end = nameEnd(in: pieces, after: place) {
        return pieces[place...end].joined(separator: " ")
      }
    }
    return nil
  }

  private static func isPupil(_ word: String) -> Bool {
    let stems = [
      "ученик", "учениц", "учащийся", "учащаяся", "учащегося", "учащейся", "обучающийся", "обучающаяся",
      "обучающегося", "обучающейся", "выпускник", "выпускниц", "воспитанник", "воспитанниц",
    ]
    let folded = word.words.first ?? ""
    return stems.contains { folded.hasPrefix($0) } && folded.count <= 13
  }

  /// Where the name ends: after a form («9 «А» класса Иванов»), with initials, or of two words.
  private static func nameEnd(in pieces: [String], after start: Int) -> Int? {
    var place = start + 1
    var hasForm = false
    while place < pieces.count, place <= start + 4, isForm(pieces[place]) {
      hasForm = true
      place += 1
    }
    guard place < pieces.count, isName(pieces[place]) else { return nil }
    guard place + 1 < pieces.count else { return hasForm ? place : nil }
    let next = pieces[place + 1]
    if isInitials(next) || (isName(next) && !isPlace(next)) {
      return followed(pieces, place + 1) ? nil : place + 1
    }
    return hasForm && !isPlace(next) ? place : nil
  }

  /// Whether a school's or place's noun follows, so that the words name it and not a pupil.
  private static func followed(_ pieces: [String], _ end: Int) -> Bool {
    end + 1 < pieces.count && isPlace(pieces[end + 1])
  }

  private static func isForm(_ piece: String) -> Bool {
    let folded = piece.words.first ?? ""
    return folded.hasPrefix("класс") || folded == "кл" || Int(folded.prefix { $0.isNumber }) != nil
      || (folded.count == 1 && piece.unicodeScalars.contains { "«\"".unicodeScalars.contains($0) })
      || (folded.count == 1 && piece.unicodeScalars.allSatisfy { $0.isCapital })
  }

  /// A capital and two small letters or more, not an adjective of a place («Тушнинской»).
  private static func isName(_ piece: String) -> Bool {
    let letters = piece.unicodeScalars.filter { $0 != "." && $0 != "-" }
    guard letters.count >= 3, let first = letters.first, first.isCapital,
      letters.dropFirst().allSatisfy(\.isSmall)
    else {
      return false
    }
    return !["Школ", "Росси", "Гимнази", "Лице", "Центр", "Дом", "Год"].contains { piece.hasPrefix($0) }
  }

  private static func isInitials(_ piece: String) -> Bool {
    let letters = piece.unicodeScalars.filter { $0 != "." }
    return piece.contains(".") && (1...2).contains(letters.count) && letters.allSatisfy(\.isCapital)
  }

  private static func isPlace(_ piece: String) -> Bool {
    let folded = piece.words.first ?? ""
    let isNoun = ["школ", "гимнази", "лице", "район", "област", "кра", "город", "округ", "республик", "сел"]
      .contains { folded.hasPrefix($0) }
    return isNoun || (piece.unicodeScalars.count >= 2 && piece.unicodeScalars.allSatisfy { $0.isCapital })
  }
}
