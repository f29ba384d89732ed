import Monitoring
import Schedules

/// A municipality's roadmaps, their activities by everything they may be called.
struct RoadmapDirectory {
  /// A roadmap with its activities by their comparable ids.
  struct Entry {
    let roadmap: Roadmap
    /// The activities in the plan's order, with the month of their section.
    let activities: [(activity: Activity, month: Month?)]
    private let places: [String: Int]

    init(_ roadmap: Roadmap) {
      self.roadmap = roadmap
      var activities: [(activity: Activity, month: Month?)] = []
      for section in roadmap.sections {
        for activity in section.activities { activities.append((activity, section.month)) }
      }
      var places: [String: Int] = [:]
      for (place, entry) in activities.enumerated() {
        places[HeadingNumber.key(entry.activity.id.text)] = place
      }
      // A printed number will do where a `Код` replaced it, unless another activity has it.
      let numbers = Dictionary(grouping: activities.indices) {
        HeadingNumber.key(activities[$0].activity.number)
      }
      for (number, found) in numbers where found.count == 1 && !number.isEmpty && places[number] == nil {
        places[number] = found[0]
      }
      self.activities = activities
      self.places = places
    }

    /// The place of the activity that a word names.
    func place(of id: String) -> Int? { places[id] ?? places[HeadingNumber.key(id)] }
  }

  let entries: [Entry]
  private let byID: [String: Int]
  private let absent: [String: AbsentFile]

  init(_ roadmaps: [Roadmap], absent: [String: AbsentFile]) {
    entries = roadmaps.map(Entry.init)
    byID = Dictionary(
      roadmaps.enumerated().map { ($0.element.id.text.folded, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    self.absent = absent
  }
}

extension RoadmapDirectory {
  /// The roadmap that a report names, or the only one; nil otherwise, which is reported.
  func roadmap(named name: Located<String>?, findings: inout FileFindings) -> Roadmap.ID? {
    if let name { return entry(named: name, findings: &findings)?.roadmap.id }
    if entries.count == 1 { return entries[0].roadmap.id }
    if entries.isEmpty, !absent.isEmpty { return nil }
    findings.error(
      "ambiguous-roadmap", at: Place(line: 1), "не сказано, о какой карте отчёт",
      remedy: "добавьте в шапку «карта: …», одну из: \(names)")
    return nil
  }

  /// The roadmap with an id; nil when there is none, which is reported.
  func entry(named name: Located<String>, findings: inout FileFindings) -> Entry? {
    if let place = byID[name.value.folded] { return entries[place] }
    switch absent[name.value.folded] {
    case .unreadable: break
    case .unpublished:
      findings.error(
        "unknown-roadmap", at: name.place, "карта «\(name.value.shortened)» — черновик",
        remedy: "уберите из её файла «черновик: да»")
    case nil:
      findings.error(
        "unknown-roadmap", at: name.place, "нет дорожной карты «\(name.value.shortened)»",
        remedy: NearestWord.remedy(
          for: name.value, among: entries.map(\.roadmap.id.text),
          otherwise: entries.isEmpty ? "её файл лежит в папке roadmaps" : "есть карты: \(names)"))
    }
    return nil
  }

  /// The roadmap that holds an activity on a day when none is named (rule 4); nil otherwise, which is reported.
  func entry(
    holding activity: Located<String>, on day: Day, school: School.ID?, findings: inout FileFindings
  ) -> Entry? {
    let open = entries.filter { $0.roadmap.school == nil || school == nil || $0.roadmap.school == school }
    let holding = open.filter { $0.place(of: activity.value) != nil }
    let current = holding.filter { $0.roadmap.period.first <= day && day <= $0.roadmap.period.last }
    if current.count == 1 { return current[0] }
    if current.isEmpty, holding.count == 1 { return holding[0] }
    if holding.isEmpty {
      if absent.isEmpty { reportUnknown(activity, in: open, findings: &findings) }
      return nil
    }
    let named = (current.isEmpty ? holding : current).map {
      "\($0.roadmap.id.text) («\($0.roadmap.title.shortened)»)"
    }
    findings.error(
      "ambiguous-roadmap", at: activity.place,
      "мероприятие \(activity.value.shortened) есть в нескольких картах: \(named.joined(separator: ", "))",
      remedy: "добавьте в шапку «карта: \((current.first ?? holding[0]).roadmap.id.text)»")
    return nil
  }

  func reportUnknown(_ activity: Located<String>, in entries: [Entry], findings: inout FileFindings) {
    let ids = entries.flatMap { $0.activities.map(\.activity.id.text) }
    let what = entries.count == 1 ? "в карте «\(entries[0].roadmap.id.text)»" : "ни в одной карте"
    findings.error(
      "unknown-activity", at: activity.place, "мероприятия \(activity.value.shortened) нет \(what)",
      remedy: NearestWord.remedy(
        for: activity.value, among: ids,
        otherwise: ids.isEmpty
          ? "сначала заведите карту в папке roadmaps"
          : "есть, например, \(ids.prefix(8).joined(separator: ", "))"))
  }

  private var names: String { entries.map(\.roadmap.id.text).joined(separator: ", ") }
}
