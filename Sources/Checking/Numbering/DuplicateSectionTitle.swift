import Diagnostics
import Monitoring

/// Two sections have one title.
enum DuplicateSectionTitle: RoadmapRule {
  static let id = "duplicate-section-title"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Два раздела названы одинаково."

  static func findings(in plan: Plan) -> [Diagnostic] {
    var first: [[String]: Roadmap.Section] = [:]
    return plan.roadmap.sections.compactMap { section in
      let title = section.title.words
      guard !title.isEmpty else { return nil }
      guard let earlier = first[title] else {
        first[title] = section
        return nil
      }
      return finding(
        at: section.origin,
        "Раздел \(section.title.quoted) назван так же, как раздел в строке \(earlier.origin.line)",
        remedy: "объедините разделы или исправьте название")
    }
  }
}
