import Diagnostics
import Monitoring
import Schedules

/// A row is due most of a year before the row above it.
enum NotChronological: RoadmapRule {
  static let id = "not-chronological"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Внутри раздела сроки идут не по порядку: строка на год раньше предыдущей."

  static func findings(in plan: Plan) -> [Diagnostic] {
    plan.roadmap.sections.filter { !Plan.isOrderTasks($0) }.compactMap { section in
      let dated = section.activities.compactMap { activity in
        activity.firstPrintedDay.map { (activity, $0) }
      }
      let drop = zip(dated, dated.dropFirst()).first { $0.1.distance(to: $1.1) < -270 }
      return drop.map { earlier, later in
        finding(
          at: later.0.scheduleOrigin,
          "Мероприятие \(later.0.caption) со сроком \(later.1.russian) стоит после \(earlier.0.caption) "
            + "со сроком \(earlier.1.russian)",
          remedy: "проверьте год; порядок строк на сайте не меняется")
      }
    }
  }
}

extension Activity {
  /// The first printed day of its deadline: the opening of a window, the day of «до …».
  fileprivate var firstPrintedDay: Day? {
    let days = printedOccurrences.filter { !$0.isOutsidePeriod }.map { occurrence in
      if case .by = schedule.parts[occurrence.part].kind { occurrence.due } else { occurrence.opens }
    }
    return days.min()
  }
}
