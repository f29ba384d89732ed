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
    return municipality.schools.compactMap { school in
      let left = school.riskFactors.filter {
        !forAll.contains($0) && bySchool[school.id]?.contains($0) != true
      }
      return left.isEmpty ? nil : finding(left, school)
    }
  }

  private static func finding(_ factors: [RiskFactor], _ school: School) -> Diagnostic {
    let named = factors.map { "\($0.rawValue) «\($0.title)»" }.enumerated
    return finding(
      at: school.origin,
      "На факторы риска школы \(school.shortName.quoted) не отвечает ни одно мероприятие: \(named)",
      remedy: "добавьте «Факторы: …» мероприятию, которое на них отвечает",
      words: "факторы риска:")
  }
}
