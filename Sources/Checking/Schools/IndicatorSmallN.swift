import Diagnostics
import Monitoring

/// A value about fewer than ten pupils, which the site withholds.
enum IndicatorSmallN: MunicipalityRule {
  static let id = "indicator-small-n"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Показатель посчитан меньше чем по десяти ученикам и не публикуется."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    municipality.schools.flatMap(\.indicators).compactMap { indicator in
      let withheld = indicator.years.filter(\.isWithheld)
      guard let first = withheld.first else { return nil }
      let years = withheld.map { "\($0.year) (n = \($0.count))" }.enumerated
      return finding(
        at: first.origin,
        "Значения показателя \(indicator.name.quoted) не публикуются, учеников меньше десяти: \(years)",
        remedy: "ничего не нужно: при n меньше 10 по значению можно узнать ученика")
    }
  }
}
