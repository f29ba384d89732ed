import Diagnostics
import Monitoring

/// A bare address inside a title.
enum URLInCell: RoadmapRule {
  static let id = "url-in-cell"
  static let severity = Diagnostic.Severity.notice
  static let summary = "В названии мероприятия напечатан адрес страницы."

  static func findings(in plan: Plan) -> [Diagnostic] {
    plan.activities.compactMap { activity in
      guard marks.areIn(activity.title) else { return nil }
      let address = activity.title.split(separator: " ").first { word in
        ["http://", "https://", "www."].contains { word.lowercased().hasPrefix($0) }
      }
      return address.map {
        finding(
          at: activity.origin, "В названии мероприятия напечатан адрес \(String($0).quoted)",
          remedy: "перенесите его в текст под мероприятием ссылкой: [название](адрес)", words: String($0))
      }
    }
  }

  private static let marks = Needles("://", "www.", "WWW.")
}
