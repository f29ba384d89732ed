import Diagnostics
import Monitoring

/// A school without a curator; when no school has one it is said once.
enum SchoolWithoutCurator: MunicipalityRule {
  static let id = "school-without-curator"
  static let severity = Diagnostic.Severity.notice
  static let summary = "У школы не назван куратор."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let without = municipality.schools.filter { $0.curator == nil }
    guard without.count < municipality.schools.count || without.count == 1 else {
      return without.isEmpty
        ? []
        : [
          finding(
            at: municipality.origin, "Ни у одной из школ района (\(without.count)) не назван куратор",
            remedy: "добавьте «куратор» на страницы школ")
        ]
    }
    return without.map { school in
      finding(
        at: school.origin, "У школы \(school.shortName.quoted) не назван куратор",
        remedy: "добавьте строку «куратор: фамилия, должность»")
    }
  }
}
