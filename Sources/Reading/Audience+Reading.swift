import Monitoring
import Schedules

/// Reads «каждая школа, кроме …», «школы 500+», «tushninskaya, primorye», «муниципалитет» (rule 3).
struct AudienceReading {
  let directory: SchoolDirectory
  let period: PlanPeriod
  /// The schools of the plan.
  let planned: [School.ID]

  /// The audience; nil when a name is unknown, which is reported.
  func audience(_ text: Located<String>, findings: inout FileFindings) -> Activity.Audience? {
    let (named, excepted) = AudienceReading.cut(text.value)
    let names = named.parts(by: [",", ";"])
    if names.count == 1, ["муниципалитет", "municipality", "район"].contains(names[0].folded), excepted == nil
    {
      return .municipality
    }
    guard let included = schools(names, at: text.place, &findings),
      let without = schools(excepted?.parts(by: [",", ";"]) ?? [], at: text.place, &findings)
    else { return nil }
    let kept = Set(included).subtracting(without)
    guard !kept.isEmpty else {
      findings.error(
        "empty-audience", at: text.place, "«\(text.value.shortened)» не называет ни одной школы",
        remedy: "проверьте группы школ и их годы или напишите «каждая школа»")
      return nil
    }
    return .schools(directory.all.filter(kept.contains))
  }

  /// The schools that a list of names, groups and «каждая школа» means; nil when one is unknown.
  func schools(_ names: [String], at place: Place, _ findings: inout FileFindings) -> [School.ID]? {
    var schools: [School.ID] = []
    var isKnown = true
    for name in names {
      if let found = self.schools(named: name) {
        schools += found
      } else if directory.knows(name) {
        if let found = directory.school(Located(name, at: place), findings: &findings) {
          schools.append(found)
        }
      } else {
        isKnown = false
        directory.reportUnknown(
          Located(name, at: place), id: "unknown-audience", what: "школы или группы школ", findings: &findings
        )
      }
    }
    return isKnown ? schools : nil
  }
}

extension AudienceReading {
  private static let everyone: Set<String> = [
    "каждая школа", "все школы", "школы", "каждой школы", "each school", "all schools",
  ]

  /// Cuts at «кроме».
  private static func cut(_ text: String) -> (named: String, excepted: String?) {
    let words = text.split { $0.isWhitespace }
    guard let place = words.firstIndex(where: { ["кроме", "except"].contains($0.folded) }) else {
      return (text, nil)
    }
    return (words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "))
  }

  /// Everyone, or a group with or without the word «школы» before it; nil when it is neither.
  private func schools(named name: String) -> [School.ID]? {
    let name = name.folded
    if AudienceReading.everyone.contains(name) { return planned }
    let allowed = Set(planned)
    let beginnings = ["школы группы ", "школы проекта ", "школы ", "группа ", "schools ", ""]
    for beginning in beginnings {
      guard let group = name.dropping(prefix: beginning),
        let members = directory.members(of: group, in: period)
      else { continue }
      return members.filter(allowed.contains)
    }
    return directory.knows(name) ? nil : name.dropping(prefix: "школа ").flatMap { single($0) }
  }

  private func single(_ name: String) -> [School.ID]? {
    var silent = FileFindings(path: "")
    guard directory.knows(name) else { return nil }
    return directory.school(Located(name, at: .file), findings: &silent).map { [$0] }
  }
}
