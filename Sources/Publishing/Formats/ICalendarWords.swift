import Monitoring
import Templating

/// What all events and tasks of an activity say alike, as iCalendar writes it: made once for all feeds.
struct ICalendarWords: Sendable {
  /// The beginning of their names: municipality, roadmap and activity.
  let name: [UInt8]
  /// The end of their names: the site's host.
  let host: [UInt8]
  /// The activity, with its number.
  let summary: [UInt8]
  /// The deadline in the order's words, a line of the description that begins with its `\n`.
  let schedule: [UInt8]
  /// Who does it, what comes of it, in which roadmap, where more is said: such lines too.
  let rest: [UInt8]
  /// The lines with its section and its page, folded and with their ends.
  let lines: [UInt8]

  /// The words of an activity; `path` is its page.
  init(
    of report: ActivityReport, at path: String, in roadmap: Roadmap, of municipality: Municipality.ID,
    on site: SiteSettings
  ) {
    let activity = report.activity
    let link = site.baseURL.isEmpty ? "" : site.baseURL + path
    name = Self.bytes { $0.append("\(municipality.slug)/\(roadmap.id.slug)/\(activity.id.slug)/") }
    host = Self.bytes { ICalendarLines.append("@" + Self.host(of: site.baseURL), to: &$0) }
    summary = Self.bytes { ICalendarLines.append(Wording.activity(activity), to: &$0) }
    schedule = Self.bytes { Self.add("Срок словами приказа", activity.schedule.phrase, to: &$0) }
    rest = Self.bytes {
      Self.add("Исполнители", activity.parties.map(\.text).joined(separator: ", "), to: &$0)
      Self.add("Результат", activity.result.plain, to: &$0)
      Self.add("Дорожная карта", roadmap.title, to: &$0)
      Self.add("Подробнее", link, to: &$0)
    }
    var lines = ICalendarLines()
    let section = roadmap.sections[report.section].title
    if !section.isEmpty { lines.add("CATEGORIES", text: section) }
    if !link.isEmpty { lines.add("URL", link) }
    self.lines = Array(lines.output.bytes)
  }
}

extension ICalendarWords {
  /// Adds a line to a description, if there is something to say.
  static func add(_ name: String, _ words: String, to description: inout Output) {
    guard !words.isEmpty else { return }
    description.append("\\n")
    description.append(name)
    description.append(": ")
    ICalendarLines.append(words, to: &description)
  }

  /// The host of a web address; without one the program's name, which makes names unique enough.
  static func host(of address: String) -> String {
    guard let start = address.firstRange(of: "://")?.upperBound else { return "vekha" }
    let host = address[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? "vekha" : String(host).lowercased()
  }

  private static func bytes(_ write: (inout Output) -> Void) -> [UInt8] {
    var output = Output()
    write(&output)
    return Array(output.bytes)
  }
}
