import Monitoring
import Schedules

/// One dated duty as an event of a whole day: its due day.
struct ICalendarEvent {
  let occurrence: AssessedOccurrence
  let duty: Duty
  let feed: ICalendarFeed
  /// The series it belongs to.
  let series: ICalendarSeries?
  /// Whether it stands for the whole series, not for one occurrence of it.
  var isWhole = false

  private var activity: Activity { duty.activity.activity }
  private var settings: SiteSettings { feed.masthead.settings }
}

extension ICalendarEvent {
  /// Writes the event.
  func write(into lines: inout ICalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: uid)
    if let series { addPlace(in: series, to: &lines) }
    addStamps(to: &lines)
    lines.add("DTSTART;VALUE=DATE", Self.basic(day))
    // The end of an event is the first day after it (RFC 5545 §3.6.1).
    lines.add("DTEND;VALUE=DATE", Self.basic(day.advanced(by: 1)))
    addWords(to: &lines)
    lines.add("STATUS", !isWhole && occurrence.assessment.kind == .cancelled ? "CANCELLED" : "CONFIRMED")
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  /// When it was said what it says, and how often its day was moved.
  func addStamps(to lines: inout ICalendarLines) {
    let stamp = "\(Self.basic(newestFact))T000000Z"
    lines.add("DTSTAMP", stamp)
    lines.add("LAST-MODIFIED", stamp)
    lines.add("SEQUENCE", String(isWhole ? 0 : occurrence.moves.count))
  }

  /// What it is about.
  func addWords(to lines: inout ICalendarLines) {
    lines.add("SUMMARY", text: summary)
    lines.add("DESCRIPTION", text: description)
    let section = duty.roadmap.roadmap.sections[duty.activity.section].title
    if !section.isEmpty { lines.add("CATEGORIES", text: section) }
    if !link.isEmpty { lines.add("URL", link) }
  }

  private var day: Day { isWhole ? series?.first ?? occurrence.due : occurrence.due }

  private func addPlace(in series: ICalendarSeries, to lines: inout ICalendarLines) {
    if isWhole {
      lines.add("RRULE", series.rule)
    } else {
      lines.add("RECURRENCE-ID;VALUE=DATE", Self.basic(occurrence.deadline.current.due))
    }
  }

  /// The occurrence's name: no move, no new row and no new record changes it.
  var uid: String {
    let parts = [
      duty.municipality.slug, duty.roadmap.roadmap.id.slug, activity.id.slug, duty.line.school?.slug ?? "_",
      series == nil ? Self.segment(occurrence.deadline.key) : "all",
    ]
    return "\(parts.joined(separator: "/"))@\(Self.host(of: settings.baseURL))"
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
    let facts =
      isWhole ? [] : occurrence.moves.map(\.on) + occurrence.statements.map(\.statement.reported)
    return ([roadmap.order?.date ?? roadmap.period.first] + facts).max() ?? roadmap.period.first
  }

  /// The duty, its stage and its school.
  var summary: String {
    let stage = occurrence.deadline.current.label
    let named = stage.isEmpty ? Wording.activity(activity) : "\(Wording.activity(activity)): \(stage)"
    return school.isEmpty ? named : "\(named) (\(school))"
  }

  private var school: String {
    guard feed.namesSchools, let school = duty.line.school else { return "" }
    return feed.municipality.school(school)?.shortName ?? school.text
  }

  /// States stand without their days, so that a feed does not change each night.
  private var description: String {
    var lines = ""
    func add(_ name: String, _ words: String) {
      guard !words.isEmpty else { return }
      if !lines.isEmpty { lines += "\n" }
      lines += name
      lines += ": "
      lines += words
    }
    if !isWhole {
      add("Состояние", Wording.kind(occurrence.assessment.kind))
      add("Выполнено", occurrence.fulfilledOn.map(Wording.date) ?? "")
    }
    add("Срок словами приказа", activity.schedule.phrase)
    if !occurrence.isCounted { add("Срок", "год вне периода плана, так напечатано в приказе") }
    if !isWhole { add("Перенос", occurrence.moves.map(Wording.move).joined(separator: "; ")) }
    add("Исполнители", activity.parties.map(\.text).joined(separator: ", "))
    add("Результат", activity.result.plain)
    add("Дорожная карта", duty.roadmap.roadmap.title)
    add("Подробнее", link)
    return lines
  }

  private var link: String {
    guard !settings.baseURL.isEmpty else { return "" }
    return settings.baseURL
      + SitePath.activity(activity.id, of: duty.roadmap.roadmap.id, in: duty.municipality)
  }

  /// The host of a web address; without one the program's name, which makes names unique enough.
  static func host(of address: String) -> String {
    guard let start = address.firstRange(of: "://")?.upperBound else { return "vekha" }
    let host = address[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? "vekha" : String(host).lowercased()
  }

  /// `20230210`.
  static func basic(_ day: Day) -> String {
    String(decoding: day.iso.utf8.lazy.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}
