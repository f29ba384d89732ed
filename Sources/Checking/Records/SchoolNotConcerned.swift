import Diagnostics
import Monitoring

/// A school speaks of an activity that gives it no duty (rule 13).
enum SchoolNotConcerned: MunicipalityRule {
  static let id = "school-not-concerned"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Школа отчиталась о мероприятии, которое её не касается."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    let activities = RecordedActivities(of: municipality)
    return municipality.statements.compactMap { statement in
      guard let school = statement.school, let entry = activities[statement], entry.owner != school else {
        return nil
      }
      if let schools = entry.schools, schools.contains(school) { return nil }
      let whose = entry.schools == nil ? "муниципальное" : "для других школ"
      return finding(
        at: statement.origin,
        "Мероприятие \(entry.activity.caption) \(whose), а отчиталась школа \(school.text.inQuotes): "
          + "запись останется только в истории",
        remedy: "проверьте номер мероприятия и «школа»; если срок есть и у этой школы, исправьте «Для»")
    }
  }
}
