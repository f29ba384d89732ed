import Monitoring
import Schedules

extension Wording {
  /// The sentence that opens a page: what is done of what was due, what is wrong, what is ahead.
  static func summary(of tally: Tally, on day: Day) -> (head: String, rest: String) {
    let date = "На \(date(day)) года"
    guard tally.due > 0 else {
      let head = tally.planned > 0 ? "\(date) сроки ещё не наступили." : "\(date) мероприятий с датой нет."
      return (head, ahead(of: tally))
    }
    let head =
      "\(date) \(form(tally.done, "выполнено", "выполнено", "выполнено"))"
      + " \(number(tally.done)) из\(bound)\(number(tally.due))"
      + " \(form(tally.due, "мероприятия", "мероприятий", "мероприятий")), срок которых наступил"
      + " (\(percent(tally.done, of: tally.due)))."
    return (head, [troubles(of: tally), ahead(of: tally)].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func troubles(of tally: Tally) -> String {
    guard tally.troubles > 0 else { return "Просроченных мероприятий нет." }
    var parts: [String] = []
    if tally[.overdue] > 0 {
      parts.append(
        "\(number(tally[.overdue])) \(form(tally[.overdue], "просрочено", "просрочены", "просрочено"))")
    }
    if tally[.noReport] > 0 { parts.append("по \(number(tally[.noReport])) нет отчёта") }
    if tally[.notFulfilled] > 0 { parts.append("\(number(tally[.notFulfilled])) не выполнено") }
    return capitalized(parts.joined(separator: ", ")) + "."
  }

  private static func ahead(of tally: Tally) -> String {
    let ahead = tally[.inProgress] + tally[.dueSoon] + tally[.upcoming]
    guard ahead > 0 else { return "" }
    let soon = tally[.dueSoon] > 0 ? ", из них скоро срок у\(bound)\(number(tally[.dueSoon]))" : ""
    return "Впереди \(activities(ahead))\(soon)."
  }
}
