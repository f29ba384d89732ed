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
    lines.add("BEGIN:VTODO\r\n")
    lines.add("UID") {
      $0.append("task/")
      event.addName(to: &$0)
    }
    event.addStamps(to: &lines)
    lines.add("DTSTART;VALUE=DATE:", min(occurrence.deadline.current.opens, occurrence.due))
    lines.add("DUE;VALUE=DATE:", occurrence.due)
    event.addWords(to: &lines)
    lines.add(isBegun ? "STATUS:IN-PROCESS\r\n" : "STATUS:NEEDS-ACTION\r\n")
    for days in reminders { addReminder(days, to: &lines) }
    lines.add("END:VTODO\r\n")
  }

  private var isBegun: Bool {
    let kind = event.occurrence.assessment.kind
    return kind == .inProgress || kind == .overdue
  }

  /// When the deadline becomes near, and the day before it.
  private var reminders: [Int] { horizon > 1 ? [horizon, 1] : [1] }

  /// At nine in the morning; a day is due from its midnight.
  private func addReminder(_ days: Int, to lines: inout ICalendarLines) {
    lines.add("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=END:-PT\(days * 24 - 9)H\r\n")
    lines.add("DESCRIPTION") { event.addSummary(to: &$0) }
    lines.add("END:VALARM\r\n")
  }
}
