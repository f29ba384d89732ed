import Monitoring

extension RoadmapEdition {
  /// The rows behind a group's figures on the report date.
  func rows(of subject: Breakdown.Subject, at place: Place) -> RowLinks {
    RowLinks(sheets: sheets.value, kind: subject.kind, anchor: subject.anchor, place: place)
  }
}

extension Breakdown.Subject {
  /// The table whose groups are about such a subject.
  var kind: Breakdown.Kind {
    switch self {
    case .all: .all
    case .deadlines: .deadlines
    case .section: .sections
    case .school: .schools
    case .party: .parties
    case .month: .months
    }
  }

  /// The group's anchor on the page of rows.
  var anchor: String {
    switch self {
    case .all: "all"
    case .deadlines: "deadlines"
    case .section(let index): "section-\(index + 1)"
    case .school(let id?): "school-\(id.slug)"
    case .school(nil): "municipality"
    case .party(let id?): "party-\(id.slug)"
    case .party(nil): "nobody"
    case .month(let month): "month-\(month.iso)"
    }
  }
}

extension RowSheets {
  /// Lays out the rows behind a report's figures: of everything, of each table, of every single deadline.
  init(
    of report: RoadmapReport, in municipality: Municipality, _ kinds: [Breakdown.Kind], at stem: String
  ) {
    var (lines, byParty, deadlines) = (0, 0, 0)
    for activity in report.activities {
      lines += activity.lines.count
      byParty += activity.lines.count * max(1, activity.activity.parties.count)
      for line in activity.lines { deadlines += line.occurrences.count }
    }
    let tables = ([.all] + kinds + [.deadlines]).map { kind in
      switch kind {
      case .all, .sections, .schools: (kind, lines)
      case .parties: (kind, byParty)
      case .months, .deadlines: (kind, deadlines)
      }
    }
    self.init(tables, at: stem) { kind in
      Breakdown(of: report, by: kind, in: municipality).groups.map {
        ($0.subject.anchor, $0.rows.count + $0.tally.movedLate)
      }
    }
  }
}

extension Breakdown.Kind {
  /// The tables that say more of a report than its whole does.
  static func tables(of report: RoadmapReport, in period: ReportingPeriod? = nil) -> [Breakdown.Kind] {
    var kinds: [Breakdown.Kind] = []
    if report.roadmap.sections.count > 1 { kinds.append(.sections) }
    if report.lines.contains(where: { $0.school != nil }) { kinds.append(.schools) }
    if report.activities.contains(where: { !$0.activity.parties.isEmpty }) { kinds.append(.parties) }
    if period?.kind != .month { kinds.append(.months) }
    return kinds
  }
}
