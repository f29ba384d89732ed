import Monitoring
import Schedules

/// What `calendar.md` says: each year's transfers of days off.
struct CalendarDraft: Sendable {
  private(set) var daysOff = Set<Day>()
  private(set) var workingDays = Set<Day>()
  private(set) var years = Set<Int>()

  init(reading manuscript: Manuscript, findings: inout FileFindings) {
    daysOff = read(.daysOff, of: manuscript.head, &findings)
    workingDays = read(.workingDays, of: manuscript.head, &findings)
  }

  private mutating func read(_ key: Key, of head: Fields, _ findings: inout FileFindings) -> Set<Day> {
    var days = Set<Day>()
    for pair in head.pairs(key, example: "2024: [29.04, 30.04, 30.12]", &findings) {
      guard pair.key.value.utf8.count == 4, let year = Int(pair.key.value), (1900...2200).contains(year)
      else {
        findings.error(
          "wrong-form", at: pair.key.place, "на месте года стоит «\(pair.key.value.shortened)»",
          remedy: "напишите «2024: [29.04, 30.04, 30.12]»")
        continue
      }
      years.insert(year)
      for item in CalendarDraft.items(pair.value) {
        if let day = CalendarDraft.day(item, in: year, &findings) { days.insert(day) }
      }
    }
    return days
  }

  private static func items(_ node: YamlNode) -> [Located<String>] {
    switch node {
    case .text(let text, let place): return text.parts(by: [",", ";"]).map { Located($0, at: place) }
    case .list(let items, _): return items.compactMap(\.asText)
    case .mapping: return []
    }
  }

  /// `29.04` of the year, or a whole date of it.
  private static func day(_ text: Located<String>, in year: Int, _ findings: inout FileFindings) -> Day? {
    let isShort = text.value.split(separator: ".").count == 2
    let whole =
      isShort
      ? "\(text.value.hasSuffix(".") ? String(text.value.dropLast()) : text.value).\(year)" : text.value
    guard let day = Fields.day(Located(whole, at: text.place), &findings) else { return nil }
    guard day.year == year else {
      findings.error(
        "wrong-year", at: text.place, "день \(text.value) стоит под \(year) годом",
        remedy: "перенесите его под \(day.year) год")
      return nil
    }
    return day
  }
}
