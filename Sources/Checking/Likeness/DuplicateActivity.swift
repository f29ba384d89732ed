import Diagnostics
import Monitoring

/// One activity stands in the plan twice; with another deadline or other parties it is only noted.
enum DuplicateActivity: RoadmapRule {
  static let id = "duplicate-activity"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Одно мероприятие записано дважды."

  static func findings(in plan: Plan) -> [Diagnostic] {
    TitlePairs(of: plan.activities).same.map { first, second in
      let differences = [
        second.hasDeadline(of: first) ? nil : "другой срок",
        second.hasParties(of: first) ? nil : "другие исполнители",
      ].compactMap { $0 }
      let isWhole = differences.isEmpty
      let saying = isWhole ? "с тем же сроком и исполнителями" : "у него " + differences.enumerated
      return finding(
        isWhole ? .warning : .notice, at: second.origin,
        "Мероприятие \(second.title.quoted) уже есть в строке \(first.origin.line), \(saying)",
        remedy: isWhole ? "удалите повтор" : "если это два этапа или два поручения, назовите их по-разному")
    }
  }
}
