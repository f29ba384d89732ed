import Diagnostics
import Monitoring

/// The municipality's coordinator is called both «координатор» and «куратор».
enum RoleNameVariant: RoadmapRule {
  static let id = "role-name-variant"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Одна роль названа и «муниципальный координатор», и «муниципальный куратор»."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let texts = plan.roleTexts
    guard let curator = texts.first(where: { names("куратор", in: $0.text) }),
      texts.contains(where: { names("координатор", in: $0.text) })
    else { return [] }
    return [
      finding(
        at: curator.origin, "Одна роль названа и «муниципальный координатор», и «муниципальный куратор»",
        remedy: "называйте её «муниципальный координатор»; куратор ведёт школу")
    ]
  }

  private static func names(_ role: String, in text: String) -> Bool {
    let words = text.words
    return zip(words, words.dropFirst()).contains { $0.hasPrefix("муниципальн") && $1.hasPrefix(role) }
  }
}

extension Plan {
  /// Where the roadmap names roles.
  fileprivate var roleTexts: [PublishedText] {
    let officials = [municipality.coordinator, roadmap.coordinator].compactMap { $0 }
      .map { PublishedText(text: $0.role, origin: roadmap.origin) }
    let rows = activities.flatMap { activity in
      [PublishedText(text: activity.title, origin: activity.origin)]
        + activity.parties.map { party in
          PublishedText(text: party.text, origin: activity.partiesOrigin)
        }
    }
    return officials + rows
  }
}
