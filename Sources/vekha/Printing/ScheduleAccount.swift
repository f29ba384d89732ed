import Schedules

/// How a phrase is understood, for a person.
struct ScheduleAccount {
  private let schedule: Schedule

  init(of schedule: Schedule) { self.schedule = schedule }

  /// What it says, its dated occurrences, and what was not understood.
  var text: String {
    var lines = ["«\(schedule.phrase.shown)»"] + schedule.parts.map { "  " + $0.wording }
    if !schedule.occurrences.isEmpty {
      lines.append(
        counted(schedule.occurrences.count, "срок", "срока", "сроков") + ":")
    }
    for occurrence in schedule.occurrences {
      let span = ScheduleAccount.span(from: occurrence.opens, to: occurrence.due)
      lines.append("  " + span + (occurrence.label.isEmpty ? "" : " — \(occurrence.label.shown)"))
    }
    if !schedule.unread.isEmpty {
      lines.append("Не поняты слова: " + schedule.unread.map { "«\($0.shown)»" }.joined(separator: ", "))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func span(from opens: Day, to due: Day) -> String {
    opens == due ? due.dotted : "\(opens.dotted) – \(due.dotted)"
  }
}

extension Day {
  /// The day as Russian documents print it: `10.02.2023`.
  var dotted: String {
    let (year, month, day) = components
    return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
  }
}
