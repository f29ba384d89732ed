import Monitoring
import Schedules
import Templating

/// The deadlines of duties as a calendar to subscribe to (RFC 5545, RFC 7986).
///
/// Nothing in it depends on the clock, so an unchanged feed keeps its bytes.
struct ICalendarFeed: Sendable {
  let name: String
  let duties: [Duty]
  let municipality: Municipality
  let masthead: Masthead
  /// The page that shows the same.
  let page: String
  /// Whether events name their school, because they come from several.
  var namesSchools = true
  /// Whether it lists what is unfinished as tasks with reminders, not all deadlines as events.
  var isTasks = false
}

extension ICalendarFeed {
  /// Writes the calendar.
  func write(into output: inout Output) {
    var lines = ICalendarLines(after: output.taken())
    addHead(to: &lines)
    let isEmpty = isTasks ? addTasks(to: &lines) : addEvents(to: &lines)
    if isEmpty { addTimeZone(to: &lines) }
    lines.add("END:VCALENDAR\r\n")
    output = lines.output
  }

  /// Returns whether there were none.
  private func addEvents(to lines: inout ICalendarLines) -> Bool {
    var isEmpty = true
    for duty in duties {
      let series = ICalendarSeries(of: duty)
      if let series { addSeries(series, duty, to: &lines) }
      for occurrence in duty.line.occurrences where series?.differs(occurrence) ?? true {
        ICalendarEvent(occurrence, of: duty, in: self, series: series).write(into: &lines)
      }
      if !duty.line.occurrences.isEmpty { isEmpty = false }
    }
    return isEmpty
  }

  /// Returns whether there were none.
  private func addTasks(to lines: inout ICalendarLines) -> Bool {
    var isEmpty = true
    for duty in duties {
      for occurrence in duty.line.occurrences where ICalendarTask.isOpen(occurrence) {
        ICalendarTask(
          event: ICalendarEvent(occurrence, of: duty, in: self), horizon: masthead.settings.horizon
        ).write(into: &lines)
        isEmpty = false
      }
    }
    return isEmpty
  }

  private func addSeries(_ series: ICalendarSeries, _ duty: Duty, to lines: inout ICalendarLines) {
    guard let first = duty.line.occurrences.first else { return }
    ICalendarEvent(first, of: duty, in: self, series: series, isWhole: true).write(into: &lines)
  }

  private func addHead(to lines: inout ICalendarLines) {
    lines.add("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vekha//Vekha//RU\r\n")
    lines.add("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n")
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n")
    let base = masthead.settings.baseURL
    if !base.isEmpty { lines.add("URL", base + page) }
  }

  /// A calendar must hold a component (RFC 5545 §3.6); one without deadlines holds this harmless one.
  private func addTimeZone(to lines: inout ICalendarLines) {
    lines.add("BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n")
    lines.add("TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n")
  }
}
