import Diagnostics
import Monitoring

/// One number stands before two rows of a section, or before two sections.
enum DuplicateNumber: RoadmapRule {
  static let id = "duplicate-number"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Один номер стоит у двух строк."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let sections = plan.roadmap.sections.filter { !Plan.isOrderTasks($0) }
    let numbers = sections.enumerated().flatMap { place, section in
      section.activities.map { activity in
        // A plain number may begin again in every section.
        (
          key: activity.number.contains(".") ? activity.number : "\(place)/\(activity.number)",
          activity: activity
        )
      }
    }
    var first: [String: Activity] = [:]
    let rows = numbers.compactMap { key, activity -> Diagnostic? in
      guard !activity.number.isEmpty else { return nil }
      guard let earlier = first[key] else {
        first[key] = activity
        return nil
      }
      // Without a code of its own the two share an id, which reading has reported as an error.
      guard earlier.id != activity.id else { return nil }
      return finding(
        at: activity.origin, "Номер \(activity.number) уже стоит в строке \(earlier.origin.line)",
        remedy: "исправьте номер; если так в приказе, объясните в «учтено»")
    }
    return rows + repeatedSections(sections)
  }

  private static func repeatedSections(_ sections: [Roadmap.Section]) -> [Diagnostic] {
    var first: [String: Roadmap.Section] = [:]
    return sections.compactMap { section in
      guard !section.number.isEmpty else { return nil }
      guard let earlier = first[section.number] else {
        first[section.number] = section
        return nil
      }
      // The same title too is a section printed twice, which has its own rule.
      guard earlier.title.words != section.title.words else { return nil }
      return finding(
        at: section.origin, "Номер раздела \(section.number) уже стоит в строке \(earlier.origin.line)",
        remedy: "исправьте номер раздела")
    }
  }
}
