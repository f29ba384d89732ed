import Monitoring

/// Gives the activities of a roadmap their ids (rule 2).
enum ActivityNumbering {
  /// Sets every activity's id: `Код`, else its number, else its place in its section.
  static func setIDs(in sections: inout [RoadmapDraft.Section], path: String, _ findings: inout FileFindings)
  {
    let restarts = doNumbersRestart(in: sections)
    var seen: [String: (id: String, line: Int)] = [:]
    for index in sections.indices {
      let section = sectionID(sections, at: index)
      for place in sections[index].activities.indices {
        let draft = sections[index].activities[place]
        let id = id(of: draft, section: section, place: place + 1, restarts: restarts, &findings)
        let key = HeadingNumber.key(id)
        if let first = seen[key] {
          reportDuplicate(id, of: draft, first: first.line, &findings)
        } else {
          seen[key] = (id, draft.place.line)
        }
        sections[index].activities[place].activity = draft.activity.withID(Activity.ID(id))
      }
    }
  }

  private static func id(
    of draft: ActivityDraft, section: String, place: Int, restarts: Bool, _ findings: inout FileFindings
  ) -> String {
    if let code = draft.code { return code.value }
    let number = draft.activity.number
    if !number.isEmpty {
      return restarts && !section.isEmpty && !number.contains(".") ? "\(section).\(number)" : number
    }
    let id = section.isEmpty ? "\(place)б/н" : "\(section).\(place)б/н"
    findings.notice(
      "unnumbered-activity", at: draft.place, "у мероприятия нет номера, его обозначение — \(id)",
      remedy: "оно сдвинется, если вставить строку выше; поле «Код: …» закрепит его")
    return id
  }

  /// The section's number or, when it has none, its place; empty for the unnamed one.
  private static func sectionID(_ sections: [RoadmapDraft.Section], at index: Int) -> String {
    let section = sections[index].section
    if !section.number.isEmpty { return section.number }
    return section.title.isEmpty ? "" : "\(index + 1)"
  }

  /// Whether plain numbers begin again at 1 in a second section.
  private static func doNumbersRestart(in sections: [RoadmapDraft.Section]) -> Bool {
    sections.count { section in section.activities.contains { $0.activity.number == "1" } } > 1
  }

  private static func reportDuplicate(
    _ id: String, of draft: ActivityDraft, first: Int, _ findings: inout FileFindings
  ) {
    findings.error(
      "duplicate-number", at: draft.code?.place ?? draft.place,
      "обозначение \(id.shortened) уже занято мероприятием в строке \(first)",
      remedy: "исправьте номер; если так напечатано в приказе, добавьте поле «Код: \(id.shortened)-2»")
  }
}

extension Activity {
  /// The same activity under its id.
  func withID(_ id: ID) -> Activity {
    var activity = Activity(id: id, title: title, schedule: schedule, origin: origin)
    activity.number = number
    activity.formerly = formerly
    activity.audienceText = audienceText
    activity.form = form
    activity.measure = measure
    activity.riskFactors = riskFactors
    activity.scheduleOrigin = scheduleOrigin
    activity.partiesOrigin = partiesOrigin
    return activity
  }
}
