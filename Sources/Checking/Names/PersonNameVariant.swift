import Diagnostics
import Monitoring

/// One person is written in two ways: «Челябинову И.Т.» and «Челябова И.Т.».
enum PersonNameVariant: RoadmapRule {
  static let id = "person-name-variant"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Фамилия одного человека написана по-разному."

  static func findings(in plan: Plan) -> [Diagnostic] {
    var seen: [String: [PersonName]] = [:]
    return plan.namedPeople.compactMap { name, origin in
      let key = name.initials + name.root.prefix(3)
      let known = seen[key, default: []]
      guard !known.contains(where: { $0.root == name.root }) else { return nil }
      seen[key, default: []].append(name)
      guard let other = known.first(where: { $0.isLikely(name) }) else { return nil }
      return finding(
        at: origin, "Один человек, по-видимому, назван и «\(other.text)», и «\(name.text)»",
        remedy: "сверьте фамилию с приказом о назначении и исправьте",
        words: name.text.split(separator: " ").first.map(String.init) ?? "")
    }
  }
}

extension Plan {
  /// The people whom the roadmap and its municipality's officials name, the officials first.
  fileprivate var namedPeople: [(PersonName, Origin)] {
    let officials = [municipality.coordinator, roadmap.coordinator].compactMap { $0?.name }
    let parties = activities.flatMap { activity in
      activity.parties.map { ($0.text, activity.partiesOrigin) } + [(activity.title, activity.origin)]
    }
    let defined = municipality.parties.filter(municipality.isDefined).map { ($0.fullName, $0.origin) }
    return (officials.map { ($0, roadmap.origin) } + parties + defined).flatMap { text, origin in
      PersonName.all(in: text).map { ($0, origin) }
    }
  }
}
