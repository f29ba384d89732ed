import Diagnostics
import Monitoring

/// One party is named in two ways: «руководители ОО» and «руководители ОО ПМР».
enum ResponsibleNameVariant: MunicipalityRule {
  static let id = "responsible-name-variant"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Один исполнитель назван двумя способами."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    var known: [[String]: ResponsibleParty] = [:]
    for party in municipality.parties where known[party.id.text.words] == nil {
      known[party.id.text.words] = party
    }
    return municipality.parties.compactMap { party in
      guard let short = shortened(party.id.text), let other = known[short.words], other.id != party.id else {
        return misspelt(party, municipality)
      }
      return variant(party, other)
    }
  }

  private static func variant(_ party: ResponsibleParty, _ other: ResponsibleParty) -> Diagnostic {
    finding(
      at: max(party.origin, other.origin),
      "Исполнители \(other.id.text.quoted) и \(party.id.text.quoted), по-видимому, одно и то же",
      remedy: "называйте исполнителя везде одинаково")
  }

  /// The name without an abbreviation of three letters or more at its end.
  private static func shortened(_ name: String) -> String? {
    let pieces = name.split(separator: " ")
    guard pieces.count > 2, let last = pieces.last, last.unicodeScalars.count >= 3,
      last.unicodeScalars.allSatisfy(\.isCapital)
    else { return nil }
    return pieces.dropLast().joined(separator: " ")
  }

  /// An earlier party of as many words of which exactly one long word has a slip in its middle.
  private static func misspelt(_ party: ResponsibleParty, _ municipality: Municipality) -> Diagnostic? {
    guard !municipality.isDefined(party) else { return nil }
    let words = party.id.text.words
    let other = municipality.parties.prefix { $0.id != party.id }.first { isSlip($0.id.text.words, words) }
    return other.map { variant(party, $0) }
  }

  private static func isSlip(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == right.count else { return false }
    let differing = zip(left, right).filter { $0 != $1 }
    guard differing.count == 1, let (one, other) = differing.first, min(one.count, other.count) >= 6,
      one.unicodeScalars.allSatisfy({ !$0.isDigit }),
      one.prefix(5) != other.prefix(5) || one.suffix(3) == other.suffix(3)
    else { return false }
    return EditDistance.between(one, other, atMost: 2) != nil
  }
}
