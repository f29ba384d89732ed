import Diagnostics
import Monitoring

/// A school has a risk factor that no activity for it answers.
enum RiskFactorUnanswered: MunicipalityRule {
  static let id = "risk-factor-unanswered"
  static let severity = Diagnostic.Severity.notice
  static let summary = "На фактор риска школы не отвечает ни одно мероприятие."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    var forAll = Set<RiskFactor>()
    var bySchool: [School.ID: Set<RiskFactor>] = [:]
    for roadmap in municipality.roadmaps {
      for activity in roadmap.activities where !activity.riskFactors.isEmpty {
        switch activity.audience {
        case .municipality:
          if let owner = roadmap.school {
            bySchool[owner, default: []].formUnion(activity.riskFactors)
          } else {
            forAll.formUnion(activity.riskFactors)
          }
        case .schools(let schools):
          for school in schools { bySchool[school, default: []].formUnion(activity.riskFactors) }
        }
      }
    }
    // A municipality that never says which factor an activity answers does not use factors at all.
    guard !forAll.isEmpty || !bySchool.isEmpty else { return [] }
    return municipality.schools.flatMap { school in
      school.riskFactors.filter { !forAll.contains($0) && bySchool[school.id]?.contains($0) != true }
        .map { finding($0, school) }
    }
  }

  private static func finding(_ factor: RiskFactor, _ school: School) -> Diagnostic {
    finding(
      at: school.origin,
      "На фактор риска \(factor.rawValue) \(factor.title.quoted) школы \(school.shortName.quoted) "
        + "не отвечает ни одно мероприятие",
      remedy: "добавьте «Факторы: \(factor.rawValue)» мероприятию, которое на него отвечает")
  }
}
