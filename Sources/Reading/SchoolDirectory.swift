import Monitoring
import Schedules

/// A municipality's schools by everything they may be called.
struct SchoolDirectory {
  /// All schools, by id.
  let all: [School.ID]
  /// The names that can be offered when none fits.
  let names: [String]

  private var byName: [String: School.ID?] = [:]
  private var groups: [String: [(id: School.ID, years: ClosedRange<Int>?)]] = [:]
  /// Schools whose files are drafts or cannot be read.
  private let absent: [String: AbsentFile]

  init(_ schools: [School], absent: [String: AbsentFile]) {
    all = schools.map(\.id)
    self.absent = absent
    var names: [String] = []
    for school in schools {
      for name in Set([school.id.text, school.shortName, school.name].map(\.folded)) {
        // Two schools of one name answer to neither.
        byName.updateValue(byName[name] == nil ? school.id : nil, forKey: name)
      }
      names += [school.id.text, school.shortName]
      for membership in school.memberships {
        groups[membership.group.folded, default: []].append((school.id, membership.years))
      }
    }
    for school in schools { byName[school.id.text.folded] = school.id }
    self.names = names + groups.keys.sorted()
  }
}

/// Why a file that exists is not there for others.
enum AbsentFile: Sendable {
  /// `черновик: да`.
  case unpublished
  /// Its own findings say why.
  case unreadable
}

extension SchoolDirectory {
  /// The school with an id, short or full name; nil when there is none, which is reported.
  func school(_ name: Located<String>, findings: inout FileFindings) -> School.ID? {
    let key = name.value.folded
    if let found = byName[key] {
      if found == nil {
        findings.error(
          "ambiguous-school", at: name.place, "так называется не одна школа: «\(name.value.shortened)»",
          remedy: "напишите имя файла школы без «.md»")
      }
      return found
    }
    reportUnknown(name, id: "unknown-school", what: "школы", findings: &findings)
    return nil
  }

  /// Whether a name is that of a school.
  func knows(_ name: String) -> Bool { byName[name.folded] != nil }

  /// The members of a group in a plan's years, in the order of the list; nil when there is no such group.
  func members(of group: String, in period: PlanPeriod) -> [School.ID]? {
    groups[group.folded].map { members in
      members.filter { member in
        member.years.map { $0.overlaps(period.first.year...period.last.year) } ?? true
      }.map(\.id)
    }
  }

  func reportUnknown(_ name: Located<String>, id: String, what: String, findings: inout FileFindings) {
    switch absent[name.value.folded] {
    case .unreadable: return
    case .unpublished:
      findings.error(
        id, at: name.place, "школа «\(name.value.shortened)» — черновик",
        remedy: "уберите из её файла «черновик: да» или не называйте её здесь")
    case nil:
      findings.error(
        id, at: name.place, "нет \(what) «\(name.value.shortened)»",
        remedy: NearestWord.remedy(
          for: name.value, among: names, otherwise: "школу называют именем её файла в папке schools без «.md»"
        ))
    }
  }
}
