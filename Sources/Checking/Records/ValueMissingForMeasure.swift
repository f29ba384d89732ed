import Diagnostics
import Monitoring

/// An activity with a target is stated done without the value reached.
enum ValueMissingForMeasure: MunicipalityRule {
  static let id = "value-missing-for-measure"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Мероприятие с числовым показателем выполнено, а значение не названо."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let activities = RecordedActivities(of: municipality)
    var first: [Activity: Statement] = [:]
    var counts: [Activity: Int] = [:]
    for statement in municipality.statements where statement.status == .done && statement.value == nil {
      guard let activity = activities[statement], activity.measure?.target != nil else { continue }
      if first[activity] == nil { first[activity] = statement }
      counts[activity, default: 0] += 1
    }
    return municipality.roadmaps.flatMap(\.activities).compactMap { activity in
      guard let statement = first[activity], let measure = activity.measure else { return nil }
      let count = counts[activity, default: 0]
      return finding(
        at: statement.origin,
        "Мероприятие \(activity.caption) выполнено, а значение показателя \(measure.text.quoted) не названо"
          + (count > 1 ? "; таких записей \(count)" : ""),
        remedy: "добавьте строку «Значение: …»")
    }
  }
}
