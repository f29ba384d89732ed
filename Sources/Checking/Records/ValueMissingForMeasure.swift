import Diagnostics
import Monitoring

/// An activity with a target is stated done without the value reached.
enum ValueMissingForMeasure: MunicipalityRule {
  static let id = "value-missing-for-measure"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Мероприятие с числовым показателем выполнено, а значение не названо."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let activities = RecordedActivities(of: municipality)
    return municipality.statements.compactMap { statement in
      guard statement.status == .done, statement.value == nil,
        let measure = activities[statement]?.activity.measure, measure.target != nil
      else { return nil }
      return finding(
        at: statement.origin,
        "Мероприятие \(statement.activity.text) выполнено, а значение показателя \(measure.text.quoted) не названо",
        remedy: "добавьте строку «Значение: …»")
    }
  }
}
