import Monitoring

extension Official {
  /// Reads «Проворова Н. А., заместитель начальника», «Н. А. Проворова», «муниципальный координатор».
  ///
  /// What is not taken for a name is printed as a role whatever `имена` says, so every form of a name counts.
  init(reading text: String) {
    // Every name has a capital letter, and most roles have none.
    guard text.unicodeScalars.contains(where: \.isCapital) else {
      self.init(name: "", role: text.singleSpaced)
      return
    }
    var words = text.spacingInitials.singleSpaced.split(separator: " ").map(String.init)
    var names: [String] = []
    while let place = Official.name(in: words) {
      names.append(Official.withoutMarks(words[place].joined(separator: " ")))
      let before = Official.withoutMarks(words[..<place.lowerBound].joined(separator: " "))
      let after = Official.withoutMarks(words[place.upperBound...].joined(separator: " "))
      let comma = before.isEmpty || after.isEmpty ? "" : ","
      words = (before + comma + " " + after).split(separator: " ").map(String.init)
    }
    let role = words.joined(separator: " ")
    self.init(
      name: names.map { Official.asWritten($0, in: text) }.joined(separator: ", "),
      role: names.isEmpty ? text.singleSpaced : role)
  }

  /// Where a name stands: the longest at the beginning, else the longest at the end, else the first within.
  private static func name(in words: [String]) -> Range<Int>? {
    let lengths = stride(from: min(3, words.count), through: 1, by: -1)
    let atEnds = lengths.flatMap { [0..<$0, (words.count - $0)..<words.count] }
    let within = lengths.flatMap { length in (0...(words.count - length)).map { $0..<($0 + length) } }
    return (atEnds + within).first {
      isName(words[$0].joined(separator: " "), isAlone: $0.count == words.count)
    }
  }

  /// A surname with initials on either side, or surname, name and patronymic; alone, a surname with or without a name.
  private static func isName(_ text: String, isAlone: Bool) -> Bool {
    let text = withoutMarks(text)
    let words = text.split(separator: " ").map(String.init)
    guard !text.contains(","), !text.contains(";") else { return false }
    let initials = words.filter(isInitial)
    let surnames = words.filter(isSurname)
    if !initials.isEmpty, initials.count + surnames.count == words.count, surnames.count == 1 {
      return isSurname(words[0]) || isSurname(words[words.count - 1])
    }
    guard surnames.count == words.count else { return false }
    if words.count == 3, words.contains(where: isPatronymic) { return true }
    if words.count == 2, isPatronymic(words[1]) { return true }
    return isAlone && words.count < 3 && words.contains(where: hasSurnameEnding)
  }

  private static func isInitial(_ word: String) -> Bool {
    word.first?.isUppercase == true && (word.count == 1 || (word.count == 2 && word.hasSuffix(".")))
  }

  private static func isSurname(_ word: String) -> Bool {
    let letters = word.split(whereSeparator: { "-‐‑–".contains($0) })
    return !letters.isEmpty
      && letters.allSatisfy { part in
        part.count >= 2 && part.first?.isUppercase == true && part.allSatisfy(\.isLetter)
          && (part.dropFirst().allSatisfy(\.isLowercase)
            || (part.count > 4 && part.allSatisfy(\.isUppercase)))
      }
  }

  private static func isPatronymic(_ word: String) -> Bool {
    ["вич", "вна", "чна", "ьич", "мич"].contains { word.lowercased().hasSuffix($0) }
  }

  private static func hasSurnameEnding(_ word: String) -> Bool {
    let endings = [
      "ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ов", "ев", "ёв", "ын", "ский", "цкий", "енко",
      "чук", "юк",
    ]
    return endings.contains { word.lowercased().hasSuffix($0) }
  }

  private static func withoutMarks(_ text: String) -> String {
    var text = text.trimmed
    while let last = text.last, ",;–—-".contains(last) { text = String(text.dropLast()).trimmed }
    while let first = text.first, ",;–—-".contains(first) { text = String(text.dropFirst()).trimmed }
    return text
  }

  /// A name with its initials as near to each other as the author wrote them.
  private static func asWritten(_ name: String, in text: String) -> String {
    let tight = name.replacingSpacesAfterStops
    return text.contains(tight) ? tight : name
  }
}

extension Unicode.Scalar {
  /// Whether it is a capital letter.
  fileprivate var isCapital: Bool {
    switch value {
    case 0x41...0x5A, 0x400...0x42F: true
    case 0..<0x80, 0x430...0x45F: false
    default: properties.isUppercase
    }
  }
}

extension String {
  /// «Н.А.Проворова» as «Н. А. Проворова»; «зам.директора» stays.
  fileprivate var spacingInitials: String {
    var spaced = ""
    var isInitial = false
    for character in self {
      let follows = isInitial && spaced.last == "."
      if follows, character.isLetter { spaced.append(" ") }
      if character != "." { isInitial = character.isUppercase && !(spaced.last?.isLetter ?? false) }
      spaced.append(character)
    }
    return spaced
  }

  /// «Проворова Н. А.» as «Проворова Н.А.».
  fileprivate var replacingSpacesAfterStops: String {
    var tight = ""
    for character in self where !(character == " " && tight.last == ".") { tight.append(character) }
    return tight
  }
}
