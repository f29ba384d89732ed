import Monitoring

extension Official {
  /// Reads «Проворова Н. А., заместитель начальника», «Н. А. Проворова», «муниципальный координатор».
  init(reading text: String) {
    let text = text.singleSpaced
    let words = text.split(separator: " ").map(String.init)
    for count in stride(from: min(4, words.count), through: 2, by: -1) {
      let first = words.prefix(count).joined(separator: " ")
      if Official.isName(first) {
        let role = words.dropFirst(count).joined(separator: " ")
        self.init(name: Official.withoutMarks(first), role: Official.withoutMarks(role))
        return
      }
      let last = words.suffix(count).joined(separator: " ")
      if words.count > count, Official.isName(last) {
        let role = words.dropLast(count).joined(separator: " ")
        self.init(name: Official.withoutMarks(last), role: Official.withoutMarks(role))
        return
      }
    }
    self.init(name: "", role: text)
  }

  /// A surname with initials on either side, or surname, name and patronymic.
  private static func isName(_ text: String) -> Bool {
    let words = withoutMarks(text).replacingInitials.split(separator: " ").map(String.init)
    guard !withoutMarks(text).contains(","), (2...3).contains(words.count) else { return false }
    let initials = words.filter(isInitial)
    let surnames = words.filter(isSurname)
    if !initials.isEmpty, initials.count + surnames.count == words.count, surnames.count == 1 {
      return isSurname(words[0]) || isSurname(words[words.count - 1])
    }
    return words.count == 3 && surnames.count == 3 && isPatronymic(words[2])
  }

  private static func isInitial(_ word: String) -> Bool {
    word.count == 2 && word.hasSuffix(".") && word.first?.isUppercase == true
  }

  private static func isSurname(_ word: String) -> Bool {
    let letters = word.split(separator: "-", omittingEmptySubsequences: false)
    return letters.allSatisfy { part in
      part.count >= 2 && part.first?.isUppercase == true
        && part.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
    }
  }

  private static func isPatronymic(_ word: String) -> Bool {
    ["вич", "вна", "чна", "ьич", "мич"].contains { word.lowercased().hasSuffix($0) }
  }

  private static func withoutMarks(_ text: String) -> String {
    var text = text.trimmed
    while let last = text.last, ",;–—-".contains(last) { text = String(text.dropLast()).trimmed }
    while let first = text.first, ",;–—-".contains(first) { text = String(text.dropFirst()).trimmed }
    return text
  }
}

extension String {
  /// «Н.А.» as «Н. А.».
  fileprivate var replacingInitials: String {
    var spaced = ""
    for character in self {
      spaced.append(character)
      if character == "." { spaced.append(" ") }
    }
    return spaced.singleSpaced
  }
}
