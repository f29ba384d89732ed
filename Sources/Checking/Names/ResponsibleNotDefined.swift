import Diagnostics
import Monitoring

/// A plan names a party that the municipality's file does not define.
enum ResponsibleNotDefined: MunicipalityRule {
  static let id = "responsible-not-defined"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Исполнителя нет в списке «исполнители» района."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let undefined = municipality.undefinedParties
    guard !undefined.isEmpty else { return [] }
    let defined = municipality.parties.filter(municipality.isDefined)
    guard !defined.isEmpty else { return [noneDefined(undefined, municipality)] }
    let known = municipality.knownPartyNames
    return undefined.filter { $0.runTogether(among: known) == nil }.map { party in
      let nearest = nearest(to: party.id.text, among: defined)
      return finding(
        at: party.origin, "Исполнителя \(party.id.text.quoted) нет в списке «исполнители» района",
        remedy: nearest.map { "возможно, это «\($0)»; иначе добавьте его в \(municipality.origin.path)" }
          ?? "добавьте его в \(municipality.origin.path): «кратко: полное название»",
        words: party.id.text)
    }
  }

  private static func noneDefined(_ parties: [ResponsibleParty], _ municipality: Municipality) -> Diagnostic {
    finding(
      .notice, at: municipality.origin,
      "В районе не описан ни один исполнитель; карты называют: \(parties.map(\.id.text).enumerated)",
      remedy: "добавьте «исполнители» с полными названиями")
  }

  private static func nearest(to name: String, among defined: [ResponsibleParty]) -> String? {
    let folded = name.words
    if let same = defined.first(where: { $0.id.text.words == folded || $0.fullName.words == folded }) {
      return same.id.text
    }
    let limit = max(1, name.count / 5)
    let measured = defined.compactMap { party in
      EditDistance.between(
        folded.joined(separator: " "), party.id.text.words.joined(separator: " "), atMost: limit
      )
      .map { (distance: $0, name: party.id.text) }
    }
    return measured.min { $0.distance < $1.distance }?.name
  }
}
