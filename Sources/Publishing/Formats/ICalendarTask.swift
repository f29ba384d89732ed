import Monitoring
import Schedules

/// One unfinished duty as a task with reminders (RFC 5545 §3.6.2), for programs that keep lists of things to do.
struct ICalendarTask {
  /// The event of the same duty, whose words the task has too.
  let event: ICalendarEvent
  /// How many days before the deadline it is near.
  let horizon: Int
}

extension ICalendarTask {
  /// Whether somebody still has to do it.
  static func isOpen(_ occurrence: AssessedOccurrence) -> Bool {
    guard occurrence.isCounted else { return false }
    switch occurrence.assessment.kind {
    case .inProgress, .overdue, .noReport, .notFulfilled, .dueSoon, .upcoming: return true
    case .fulfilled, .fulfilledLate, .cancelled, .undated: return false
    }
  }

  /// Writes the task.
  func write(into lines: inout ICalendarLines) {
    let occurrence = event.occurrence
    lines.add("BEGIN", "VTODO")
    lines.add("UID", text: "task/\(event.uid)")
    event.addStamps(to: &lines)
    lines.add(
      "DTSTART;VALUE=DATE", ICalendarEvent.basic(min(occurrence.deadline.current.opens, occurrence.due)))
    lines.add("DUE;VALUE=DATE", ICalendarEvent.basic(occurrence.due))
    event.addWords(to: &lines)
    lines.add("STATUS", isBegun ? "IN-PROCESS" : "NEEDS-ACTION")
    for days in reminders { addReminder(days, to: &lines) }
    lines.add("END", "VTODO")
  }

  private var isBegun: Bool {
    let kind = event.occurrence.assessment.kind
    return kind == .inProgress || kind == .overdue
  }

  /// When the deadline becomes near, and the day before it.
  private var reminders: [Int] { horizon > 1 ? [horizon, 1] : [1] }

  /// At nine in the morning; a day is due from its midnight.
  private func addReminder(_ days: Int, to lines: inout ICalendarLines) {
    lines.add("BEGIN", "VALARM")
    lines.add("ACTION", "DISPLAY")
    lines.add("TRIGGER;RELATED=END", "-PT\(days * 24 - 9)H")
    lines.add("DESCRIPTION", text: event.summary)
    lines.add("END", "VALARM")
  }
}
