import Diagnostics
import Monitoring

/// One person has two positions: «специалист отдела» here, «и. о. ведущего специалиста» there.
enum PositionVariant: RoadmapRule {
  static let id = "position-variant"
  static let severity = Diagnostic.Severity.notice
  static let summary = "У одного человека названы разные должности."

  static func findings(in plan: Plan) -> [Diagnostic] {
    guard let coordinator = plan.roadmap.coordinator, let person = PersonName.all(in: coordinator.name).first,
      !coordinator.role.isEmpty
    else { return [] }
    let other = plan.positions.first {
      $0.person.isLikely(person)
        && Set($0.role.tellingStems) != Set(coordinator.role.tellingStems)
    }
    return other.map { other in
      [
        finding(
          at: other.origin,
          "Должность \(person.text) названа и \(coordinator.role.quoted), и \(other.role.quoted)",
          remedy: "проверьте, какая должность верна на дату приказа", words: other.role)
      ]
    } ?? []
  }
}

extension Plan {
  /// The positions that the municipality's file gives to people.
  fileprivate var positions: [(person: PersonName, role: String, origin: Origin)] {
    let official = municipality.coordinator.map { [($0.name, $0.role, municipality.origin)] } ?? []
    let parties = municipality.parties.compactMap { party -> (String, String, Origin)? in
      let pieces = party.fullName.split(separator: ",", maxSplits: 1).map(String.init)
      return pieces.count == 2 ? (pieces[0], pieces[1], party.origin) : nil
    }
    return (official + parties).compactMap { name, role, origin in
      role.isEmpty ? nil : PersonName.all(in: name).first.map { ($0, role, origin) }
    }
  }
}
