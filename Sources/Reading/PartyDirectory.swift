import Monitoring

/// A municipality's responsible parties: the defined ones, then others as they are first named.
struct PartyDirectory {
  /// All parties in their order.
  private(set) var all: [ResponsibleParty]
  private var byName: [String: ResponsibleParty.ID] = [:]

  init(_ defined: [ResponsibleParty]) {
    all = defined
    for party in defined.reversed() {
      byName[party.fullName.folded] = party.id
      byName[party.id.text.folded] = party.id
    }
  }

  /// The parties that a text names, separated by semicolons; by commas when each part is a defined name.
  mutating func parties(_ text: String, origin: Origin) -> [ResponsibleParty.ID] {
    var names = text.parts(by: [";"])
    if names.count == 1 {
      let parts = text.parts(by: [","])
      if parts.allSatisfy({ byName[$0.folded] != nil }) { names = parts }
    }
    var parties: [ResponsibleParty.ID] = []
    for name in names {
      let id = party(PartyDirectory.withoutStop(name.singleSpaced), origin: origin)
      if !parties.contains(id) { parties.append(id) }
    }
    return parties
  }

  private mutating func party(_ name: String, origin: Origin) -> ResponsibleParty.ID {
    if let known = byName[name.folded] { return known }
    let id = ResponsibleParty.ID(name)
    byName[name.folded] = id
    all.append(ResponsibleParty(id: id, fullName: name, origin: origin))
    return id
  }

  /// A sentence's full stop is no part of a name; an initial's or an abbreviation's is.
  private static func withoutStop(_ name: String) -> String {
    let last = name.split(separator: " ").last ?? ""
    return name.hasSuffix(".") && last.count > 4 ? String(name.dropLast()) : name
  }
}
