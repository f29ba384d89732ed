import Diagnostics
import Monitoring

/// A value in percent against a target in pieces, or the other way round: the two cannot be compared.
enum ValueOfAnotherUnit: MunicipalityRule {
  static let id = "value-of-another-unit"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Показатель назван в процентах, а значение в записи нет, или наоборот."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let activities = RecordedActivities(of: municipality)
    return municipality.statements.compactMap { statement in
      guard let value = statement.value, let measure = activities[statement]?.measure, measure.target != nil,
        isPercentage(measure.unit) != isPercentage(value.text), !value.isBare
      else { return nil }
      return finding(
        at: statement.origin,
        "Показатель \(measure.text.inQuotes), а в записи значение \(value.text.inQuotes): единицы разные",
        remedy: "назовите значение в единицах показателя")
    }
  }

  private static func isPercentage(_ text: String) -> Bool { text.contains("%") || text.contains("процент") }
}

extension Quantity {
  /// Whether it is a number and nothing else, which is meant in the target's unit.
  fileprivate var isBare: Bool { !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0 == "%" } }
}
