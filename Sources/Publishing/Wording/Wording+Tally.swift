import Monitoring
import Schedules

extension Wording {
  /// The sentence that opens a page: what is done of what was due, what is wrong, what is ahead.
  static func summary(
    of tally: Tally, on day: Day, within horizon: Int = 14
  ) -> (head: Phrases, rest: Phrases) {
    let date = "На \(date(day)) года"
    let ahead = ahead(of: tally, within: horizon)
    guard tally.due > 0 else {
      if tally.planned > 0 { return ("\(date) ни один срок ещё не наступил.", ahead) }
      return ("\(date) мероприятий с датой нет.", "")
    }
    let head: Phrases =
      "\(date) выполнено \(part(tally.done, of: tally.due), .doneOrDue(tally)) \(form(tally.due, "мероприятия, срок которого наступил", due, due)) (\(percent(tally.done, of: tally.due), .due))."
    return (head, Phrases(sentences: [troubles(of: tally), ahead]))
  }

  /// What a bar of duties counts, as its table says.
  static func caption(of duties: [Duty]) -> String { caption(isBySchool: isBySchool(duties)) }

  /// Whether an activity among the duties is counted for each school by itself.
  static func isBySchool(_ duties: [Duty]) -> Bool { duties.contains { $0.activity.lines.count > 1 } }

  /// What a bar counts.
  static func caption(isBySchool: Bool) -> String {
    isBySchool
      ? "Состояние мероприятий; у каждой школы считается отдельно" : "Состояние мероприятий"
  }

  private static let due = "мероприятий, срок которых наступил"

  /// The same for a roadmap, which may not have begun, or be over.
  static func summary(
    of report: RoadmapReport, on day: Day, within horizon: Int = 14
  ) -> (head: Phrases, rest: Phrases) {
    guard report.state == .notStarted else { return summary(of: report.tally, on: day, within: horizon) }
    let begins = max(report.roadmap.period.first, report.roadmap.order?.date ?? report.roadmap.period.first)
    return (
      "На \(date(day)) года карта ещё не начата.",
      "Она действует с \(date(begins)), до этого дня мероприятия не считаются."
    )
  }

  /// What somebody has to act on now.
  static func troubles(of tally: Tally) -> Phrases {
    guard tally.troubles > 0 else { return "Просроченных мероприятий нет." }
    var parts: [Phrases] = []
    if tally[.overdue] > 0 {
      let verb = form(tally[.overdue], "просрочено", "просрочены", "просрочено")
      parts.append("\("\(inWords(tally[.overdue], .nominative)) \(verb)", .overdue)")
    }
    if tally[.noReport] > 0 {
      parts.append("\("\(inWords(tally[.noReport], .prepositional)) нет отчёта", .noReport)")
    }
    if tally[.notFulfilled] > 0 {
      parts.append("\("\(inWords(tally[.notFulfilled], .nominative)) не выполнено", .notFulfilled)")
    }
    return Phrases(listing: parts)
  }

  private static func ahead(of tally: Tally, within horizon: Int) -> Phrases {
    let ahead = tally[.inProgress] + tally[.dueSoon] + tally[.upcoming]
    guard ahead > 0 else { return "" }
    let soon = tally[.dueSoon]
    guard soon > 0 else { return "Впереди \(activities(ahead), .open)." }
    let within = "в ближайшие \(days(horizon))"
    if soon == ahead { return "Впереди \(activities(ahead), .open), срок наступит \(within)." }
    return
      "Впереди \(activities(ahead), .open), \(inWords(soon, .genitive), .dueSoon) срок наступит \(within)."
  }

  /// A part of a whole without its percentage: `14 из 18`.
  static func part(_ part: Int, of whole: Int) -> String {
    "\(number(part)) из\(bound)\(number(whole))"
  }
}

extension MonitoringFigure {
  /// What a share leads to: what is done, or, when nothing is, what should have been.
  static func doneOrDue(_ tally: Tally) -> MonitoringFigure { tally.done > 0 ? .done : .due }

  /// The same for the share done on time.
  static func onTimeOrDue(_ tally: Tally) -> MonitoringFigure { tally[.fulfilled] > 0 ? .onTime : .due }
}
