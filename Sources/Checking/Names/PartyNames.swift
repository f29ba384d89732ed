import Monitoring

extension Municipality {
  /// Whether the party is defined in the municipality's own file and not merely named in a plan.
  func isDefined(_ party: ResponsibleParty) -> Bool { party.origin.path == origin.path }

  /// The parties that plans name and the municipality's file does not define.
  var undefinedParties: [ResponsibleParty] { parties.filter { !isDefined($0) } }
}

extension ResponsibleParty {
  /// The two parties that its name runs together without a comma; nil when it names one.
  ///
  /// Only names that stand alone elsewhere are recognised, besides officials in the plural
  /// («Специалисты УО Руководители ОУ»), so that «Директор МОУ Тушнинская СШ» stays one.
  func runTogether(among known: Set<[String]>) -> (String, String)? {
    let pieces = id.text.split(separator: " ").map(String.init)
    guard pieces.count > 1 else { return nil }
    for place in 1..<pieces.count {
      let (left, right) = (pieces[..<place].joined(separator: " "), pieces[place...].joined(separator: " "))
      let isKnown = known.contains(left.words) && known.contains(right.words)
      if isKnown || (place > 0 && ResponsibleParty.plural.contains(pieces[place])) { return (left, right) }
    }
    return nil
  }

  private static let plural: Set<String> = [
    "Руководители", "Специалисты", "Директора", "Члены", "Учителя", "Педагоги", "Кураторы", "Методисты",
  ]
}

extension Municipality {
  /// All names of parties as words, by which two run together are told.
  var knownPartyNames: Set<[String]> {
    Set(
      parties.flatMap { [$0.id.text.words, $0.fullName.words] }
        + schools.flatMap { [$0.name.words, $0.shortName.words] })
  }
}
