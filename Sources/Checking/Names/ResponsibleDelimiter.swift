import Diagnostics
import Monitoring

/// Two parties in one cell without a comma between them.
enum ResponsibleDelimiter: MunicipalityRule {
  static let id = "responsible-delimiter"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Два исполнителя записаны подряд без разделителя."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let undefined = municipality.undefinedParties
    guard !undefined.isEmpty else { return [] }
    let known = municipality.knownPartyNames
    let joined = undefined.compactMap { party in party.runTogether(among: known).map { (party, $0) } }
    guard !joined.isEmpty else { return [] }
    return joined.flatMap { party, pair in
      places(of: party, in: municipality).map { origin in
        finding(
          at: origin, "В \(party.id.text.quoted) два исполнителя без разделителя",
          remedy: "поставьте между ними точку с запятой: «\(pair.0); \(pair.1)»")
      }
    }
  }

  private static func places(of party: ResponsibleParty, in municipality: Municipality) -> [Origin] {
    municipality.roadmaps.flatMap(\.activities).filter { $0.parties.contains(party.id) }.map(\.partiesOrigin)
  }
}
