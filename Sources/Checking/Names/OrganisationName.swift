import Monitoring

/// An organisation as a text names it: what kind it is, and its own name.
struct OrganisationName: Hashable {
  /// «ГБУ ДПО», «комитет».
  let kind: String
  /// «центр непрерывного повышения мастерства», «образования ЕАО».
  let name: String
}

extension OrganisationName {
  /// The organisations that a text names by capitals before a quoted name: «ГБУ ДПО «Центр…»».
  static func quoted(in text: String) -> [OrganisationName] {
    guard quotes.areIn(text) else { return [] }
    let pieces = text.split(separator: "«", omittingEmptySubsequences: false)
    return zip(pieces, pieces.dropFirst()).compactMap { before, after in
      let kinds = before.split(separator: " ").reversed().prefix { $0.unicodeScalars.allSatisfy(\.isCapital) }
      let name = after.prefix { $0 != "»" }
      guard !kinds.isEmpty, before.last == " ", name.count >= 5 else { return nil }
      return OrganisationName(
        kind: kinds.reversed().joined(separator: " "), name: String(name).words.joined(separator: " "))
    }
  }

  /// The bodies that a text names by their kind and an abbreviation: «департамент образования ЕАО».
  static func bodies(in text: String) -> [OrganisationName] {
    guard education.areIn(text) else { return [] }
    let pieces = text.split { !($0.isLetter || $0 == "-") }.map(String.init)
    return pieces.indices.dropLast(2).compactMap { place in
      guard let kind = kinds.first(where: { pieces[place].lowercased().hasPrefix($0.stem) }),
        pieces[place + 1].lowercased() == "образования",
        pieces[place + 2].count >= 2, pieces[place + 2].unicodeScalars.allSatisfy(\.isCapital)
      else { return nil }
      return OrganisationName(kind: kind.name, name: "образования " + pieces[place + 2])
    }
  }

  private static let quotes = Needles(" «")
  private static let education = Needles("образования", "ОБРАЗОВАНИЯ", "Образования")
  private static let kinds: [(stem: String, name: String)] = [
    ("комитет", "комитет"), ("департамент", "департамент"), ("министерств", "министерство"),
    ("управлени", "управление"), ("отдел", "отдел"),
  ]
}
