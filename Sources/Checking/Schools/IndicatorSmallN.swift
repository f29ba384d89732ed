import Diagnostics
import Monitoring

/// A value about fewer than ten pupils, which the site withholds.
enum IndicatorSmallN: MunicipalityRule {
  static let id = "indicator-small-n"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Показатель посчитан меньше чем по десяти ученикам и не публикуется."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    municipality.schools.flatMap(\.indicators).flatMap { indicator in
      indicator.years.filter(\.isWithheld).map { year in
        finding(
          at: year.origin,
          "Показатель \(indicator.name.quoted) за \(year.year) год посчитан по \(year.count) ученикам: "
            + "значение не публикуется",
          remedy: "ничего не нужно; при n меньше 10 по значению можно узнать ученика")
      }
    }
  }
}
