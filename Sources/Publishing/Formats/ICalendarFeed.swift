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
    lines.add("END", "VCALENDAR")
    output = lines.output
  }

  /// Returns whether there were none.
  private func addEvents(to lines: inout ICalendarLines) -> Bool {
    var isEmpty = true
    for duty in duties {
      let series = ICalendarSeries(of: duty)
      if let series { addSeries(series, duty, to: &lines) }
      for occurrence in duty.line.occurrences where series?.differs(occurrence) ?? true {
        ICalendarEvent(occurrence: occurrence, duty: duty, feed: self, series: series).write(into: &lines)
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
        let event = ICalendarEvent(occurrence: occurrence, duty: duty, feed: self, series: nil)
        ICalendarTask(event: event, horizon: masthead.settings.horizon).write(into: &lines)
        isEmpty = false
      }
    }
    return isEmpty
  }

  private func addSeries(_ series: ICalendarSeries, _ duty: Duty, to lines: inout ICalendarLines) {
    guard let first = duty.line.occurrences.first else { return }
    ICalendarEvent(occurrence: first, duty: duty, feed: self, series: series, isWhole: true)
      .write(into: &lines)
  }

  private func addHead(to lines: inout ICalendarLines) {
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", text: "-//Vekha//Vekha//RU")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    lines.add("X-PUBLISHED-TTL", "P1D")
    let base = masthead.settings.baseURL
    if !base.isEmpty { lines.add("URL", base + page) }
  }

  /// A calendar must hold a component (RFC 5545 §3.6); one without deadlines holds this harmless one.
  private func addTimeZone(to lines: inout ICalendarLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", "UTC")
    lines.add("BEGIN", "STANDARD")
    lines.add("DTSTART", "19700101T000000")
    lines.add("TZOFFSETFROM", "+0000")
    lines.add("TZOFFSETTO", "+0000")
    lines.add("END", "STANDARD")
    lines.add("END", "VTIMEZONE")
  }
}
