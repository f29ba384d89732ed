import Diagnostics
import Monitoring

/// One organisation is called in two ways: «ГБУ ДНО «Центр…»» and «ГБУ ДПО «Центр…»».
enum OrganisationNameVariant: RoadmapRule {
  static let id = "org-name-variant"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Одна организация названа двумя способами."

  static func findings(in plan: Plan) -> [Diagnostic] {
    var first: [String: OrganisationName] = [:]
    var reported = Set<OrganisationName>()
    return texts(of: plan).flatMap { published in
      let names = OrganisationName.quoted(in: published.text) + OrganisationName.bodies(in: published.text)
      return names.compactMap { name -> Diagnostic? in
        guard let earlier = first[name.name] else {
          first[name.name] = name
          return nil
        }
        guard earlier.kind != name.kind, reported.insert(name).inserted else { return nil }
        return finding(
          at: published.origin,
          "Организация «\(name.name.shortened(to: 50))» названа и \(earlier.kind.inQuotes), и \(name.kind.inQuotes)",
          remedy: "выберите одно название; если так напечатано, объясните в «учтено»")
      }
    }
  }

  private static func texts(of plan: Plan) -> [PublishedText] {
    let order = plan.roadmap.order.map { act in
      [act.basis, act.issuer].map { PublishedText(text: $0, origin: act.origin) }
    }
    let parties = plan.activities.flatMap { activity in
      activity.parties.map { PublishedText(text: $0.text, origin: activity.partiesOrigin) }
    }
    return (order ?? []) + plan.tableTexts + parties
  }
}
