import Monitoring
import Schedules
import Templating

/// One dated duty as an event of a whole day: its due day.
struct ICalendarEvent {
  let occurrence: AssessedOccurrence
  let duty: Duty
  let feed: ICalendarFeed
  /// What all events of its activity say.
  let words: ICalendarWords
  /// The series it belongs to.
  let series: ICalendarSeries?
  /// Whether it stands for the whole series, not for one occurrence of it.
  let isWhole: Bool

  init(
    _ occurrence: AssessedOccurrence, of duty: Duty, in feed: ICalendarFeed, series: ICalendarSeries? = nil,
    isWhole: Bool = false
  ) {
    self.occurrence = occurrence
    self.duty = duty
    self.feed = feed
    words = duty.facts.words.value
    self.series = series
    self.isWhole = isWhole
  }
}

extension ICalendarEvent {
  /// Writes the event.
  func write(into lines: inout ICalendarLines) {
    lines.add("BEGIN:VEVENT\r\n")
    lines.add("UID") { addName(to: &$0) }
    if let series { addPlace(in: series, to: &lines) }
    addStamps(to: &lines)
    lines.add("DTSTART;VALUE=DATE:", day)
    // The end of an event is the first day after it (RFC 5545 §3.6.1).
    lines.add("DTEND;VALUE=DATE:", day.advanced(by: 1))
    addWords(to: &lines)
    let isCancelled = !isWhole && occurrence.assessment.kind == .cancelled
    lines.add(isCancelled ? "STATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n")
    lines.add("TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n")
  }

  /// The occurrence's name: no move, no new row and no new record changes it.
  func addName(to line: inout Output) {
    line.append(words.name)
    line.append(duty.line.school?.slug ?? "_")
    line.append("/")
    line.append(series == nil ? Self.segment(occurrence.deadline.key) : "all")
    line.append(words.host)
  }

  /// When it was said what it says, and how often its day was moved.
  func addStamps(to lines: inout ICalendarLines) {
    let day = newestFact
    lines.add("DTSTAMP:", day, "T000000Z\r\n")
    lines.add("LAST-MODIFIED:", day, "T000000Z\r\n")
    lines.add("SEQUENCE", String(isWhole ? 0 : occurrence.moves.count))
  }

  /// What it is about.
  func addWords(to lines: inout ICalendarLines) {
    lines.add("SUMMARY") { addSummary(to: &$0) }
    lines.add("DESCRIPTION") { addDescription(to: &$0) }
    lines.add(words.lines)
  }

  /// The duty, its stage and its school.
  func addSummary(to line: inout Output) {
    line.append(words.summary)
    let stage = occurrence.deadline.current.label
    if !stage.isEmpty { ICalendarLines.append(": \(stage)", to: &line) }
    if feed.namesSchools, let school = duty.line.school {
      ICalendarLines.append(" (\(feed.municipality.shortName(of: school)))", to: &line)
    }
  }

  private var day: Day { isWhole ? series?.first ?? occurrence.due : occurrence.due }

  private func addPlace(in series: ICalendarSeries, to lines: inout ICalendarLines) {
    if isWhole {
      lines.add("RRULE", series.rule)
    } else {
      lines.add("RECURRENCE-ID;VALUE=DATE:", occurrence.deadline.current.due)
    }
  }

  /// A key as a part of a name: `2021-05` is itself, «Формирование» its slug with a checksum, so that two
  /// labels that read alike in Latin letters stay two.
  private static func segment(_ key: String) -> String {
    let slug = Identifier<Occurrence>(key).slug
    guard slug != key else { return key.isEmpty ? "_" : key }
    // FNV-1a, 32 bits.
    let checksum = key.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return "\(slug)-\(String(checksum, radix: 16))"
  }

  /// The newest fact about the occurrence: its order, an amendment or a move of it, a statement about it.
  private var newestFact: Day {
    let roadmap = duty.roadmap.roadmap
    var newest = roadmap.order?.date ?? roadmap.period.first
    guard !isWhole else { return newest }
    for move in occurrence.moves { newest = max(newest, move.on) }
    for attributed in occurrence.statements { newest = max(newest, attributed.statement.reported) }
    return newest
  }

  /// States stand without their days, so that a feed does not change each night. The state comes first, else the
  /// deadline's words, which a series always has.
  private func addDescription(to line: inout Output) {
    guard !isWhole else {
      line.append(words.schedule.dropFirst(2))
      addNote(to: &line)
      return line.append(words.rest)
    }
    line.append("Состояние: ")
    line.append(Wording.kind(occurrence.assessment.kind))
    ICalendarWords.add("Выполнено", occurrence.fulfilledOn.map(Wording.date) ?? "", to: &line)
    line.append(words.schedule)
    addNote(to: &line)
    ICalendarWords.add("Перенос", occurrence.moves.map(Wording.move).joined(separator: "; "), to: &line)
    line.append(words.rest)
  }

  private func addNote(to line: inout Output) {
    guard !occurrence.isCounted else { return }
    ICalendarWords.add("Срок", "год вне периода плана, так напечатано в приказе", to: &line)
  }
}
