import Diagnostics
import Monitoring

/// Two titles differ by endings only: «размещённых документов» and «размещения документов».
enum NearDuplicateActivity: RoadmapRule {
  static let id = "near-duplicate-activity"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Названия двух мероприятий отличаются только окончаниями слов."

  static func findings(in plan: Plan) -> [Diagnostic] {
    TitlePairs(of: plan.activities).near.map { first, second in
      finding(
        at: second.origin,
        "Мероприятие \(second.title.quoted) почти повторяет \(first.title.quoted) в строке \(first.origin.line)",
        remedy: "если это разные дела, назовите их так, чтобы их нельзя было спутать")
    }
  }
}
