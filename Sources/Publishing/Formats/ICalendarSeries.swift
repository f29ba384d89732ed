import Monitoring
import Schedules

/// A repeated duty whose days follow a rule: one event with an RRULE, and one more for each day of which there is
/// something to say, under the same UID with its RECURRENCE-ID (RFC 5545 §3.8.4.4).
///
/// Whether a duty is a series depends on its schedule alone, so no record ever changes a UID.
struct ICalendarSeries {
  /// The value of RRULE.
  let rule: String
  /// The day of the first occurrence by the rule.
  let first: Day

  /// Nil unless the only part of the schedule is a weekly rule that gives exactly the duty's days.
  init?(of duty: Duty) {
    let activity = duty.activity.activity
    let days = duty.line.occurrences.map(\.deadline.current.due)
    guard activity.formerly.isEmpty, activity.schedule.parts.count == 1, days.count > 1,
      let first = days.first,
      case .every(let recurrence) = activity.schedule.parts[0].kind, let rule = recurrence.rrule,
      recurrence.weeklyDays(from: first) == days
    else { return nil }
    self.rule = rule
    self.first = first
  }

  /// Whether the series' own event does not say all of an occurrence.
  func differs(_ occurrence: AssessedOccurrence) -> Bool {
    let kind = occurrence.assessment.kind
    return occurrence.due != occurrence.deadline.current.due || !occurrence.statements.isEmpty
      || (kind != .upcoming && kind != .dueSoon)
  }
}

extension Recurrence {
  /// The days of a plain weekly rule, from its first one on; nil for any other rule.
  fileprivate func weeklyDays(from first: Day) -> [Day]? {
    guard frequency == .weekly, interval == 1, times == 1, !weekdays.isEmpty, first <= until else {
      return nil
    }
    return (0...first.distance(to: until)).lazy.map { first.advanced(by: $0) }
      .filter { weekdays.contains($0.weekday) }
  }
}
