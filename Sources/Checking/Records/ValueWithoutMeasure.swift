import Diagnostics
import Monitoring

/// A record gives a value to an activity that measures nothing.
enum ValueWithoutMeasure: MunicipalityRule {
  static let id = "value-without-measure"
  // The value is kept and shown; only nothing says whether it is enough.
  static let severity = Diagnostic.Severity.notice
  static let summary = "В записи есть «Значение», а у мероприятия нет показателя."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let activities = RecordedActivities(of: municipality)
    return municipality.statements.compactMap { statement in
      guard let value = statement.value, let activity = activities[statement], activity.measure == nil
      else {
        return nil
      }
      return finding(
        at: statement.origin,
        "Записано значение \(value.text.inQuotes), а у мероприятия \(activity.caption) нет показателя",
        remedy: "добавьте «Показатель» мероприятию или перенесите число в текст записи")
    }
  }
}
