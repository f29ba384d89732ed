import Schedules

/// A report's rows sorted into groups: by section, by school, by responsible party, by month.
///
/// A group's figures are counted from its rows, so a figure and the rows behind it cannot differ.
public struct Breakdown: Hashable, Sendable {
  /// By what rows are sorted.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// All rows in one group.
    case all
    /// By the plan's sections.
    case sections
    /// By school; the municipality's own duties are a group of their own.
    case schools
    /// By responsible party; a row of two parties is in both groups.
    case parties
    /// By the month a deadline falls in; rows are single deadlines.
    case months
    /// All single deadlines in one group.
    case deadlines
  }

  /// What a group is about.
  public enum Subject: Hashable, Sendable {
    case all
    /// All single deadlines.
    case deadlines
    /// The section with this index.
    case section(Int)
    /// A school; nil is the municipality itself.
    case school(School.ID?)
    /// A party; nil when the plan names nobody.
    case party(ResponsibleParty.ID?)
    case month(Month)
  }

  /// One row: a line, or a single deadline of it.
  public struct Row: Hashable, Sendable {
    /// The activity.
    public let activity: ActivityReport
    /// The line.
    public let line: DutyLine
    /// The deadline, when rows are deadlines.
    public let occurrence: AssessedOccurrence?

    /// A row.
    public init(activity: ActivityReport, line: DutyLine, occurrence: AssessedOccurrence? = nil) {
      self.activity = activity
      self.line = line
      self.occurrence = occurrence
    }
  }

  /// Rows that belong together.
  public struct Group: Hashable, Sendable {
    /// What they have in common.
    public let subject: Subject
    /// The rows in the plan's order.
    public let rows: [Row]
  }

  /// By what rows are sorted.
  public let kind: Kind
  /// The groups in the order of the plan, the municipality's list, or time; none is empty.
  public let groups: [Group]
}

extension Breakdown.Row {
  /// What is said of the row.
  public var assessment: Assessment { occurrence?.assessment ?? line.assessment }

  /// Whether it counts in shares at all (rule 25).
  public var isCounted: Bool { occurrence?.isCounted ?? line.isCounted }

  /// Whether a deadline of it was moved only after its old day had passed (rule 19).
  public var isMovedLate: Bool {
    occurrence?.isMovedLate ?? line.occurrences.contains(where: \.isMovedLate)
  }
}

extension Breakdown.Group {
  /// The figures of the group.
  public var tally: Tally {
    var tally = Tally()
    for row in rows {
      if let occurrence = row.occurrence { tally.count(occurrence) } else { tally.count(row.line) }
    }
    return tally
  }
}

extension Breakdown {
  /// Sorts a report's rows.
  public init(of report: RoadmapReport, by kind: Kind, in municipality: Municipality) {
    self.kind = kind
    switch kind {
    case .all:
      let rows = report.activities.flatMap(\.rows)
      groups = rows.isEmpty ? [] : [Group(subject: .all, rows: rows)]
    case .sections:
      groups = Breakdown.groups(of: report.roadmap.sections.indices.map { .section($0) }, report) {
        activity in
        [.section(activity.section)]
      }
    case .schools: groups = Breakdown.schools(municipality.schools.map(\.id) + [nil], report)
    case .parties:
      groups = Breakdown.groups(of: municipality.parties.map { .party($0.id) } + [.party(nil)], report) {
        activity in
        let parties = activity.activity.parties
        return parties.isEmpty ? [.party(nil)] : parties.map { .party($0) }
      }
    case .months: groups = Breakdown.months(of: report)
    case .deadlines:
      let deadlines = report.activities.flatMap(\.deadlines)
      groups = deadlines.isEmpty ? [] : [Group(subject: .deadlines, rows: deadlines)]
    }
  }

  /// Puts the rows of activities under the subjects they belong to, in the order of the subjects.
  private static func groups(
    of subjects: [Subject], _ report: RoadmapReport, _ own: (ActivityReport) -> [Subject]
  ) -> [Group] {
    let places = Dictionary(zip(subjects, 0...)) { first, _ in first }
    var rows = [[Row]](repeating: [], count: subjects.count)
    for activity in report.activities {
      for place in Set(own(activity).compactMap { places[$0] }) { rows[place] += activity.rows }
    }
    return zip(subjects, rows).filter { !$1.isEmpty }.map { Group(subject: $0, rows: $1) }
  }

  /// Puts rows under their schools, in the order of the schools.
  private static func schools(_ schools: [School.ID?], _ report: RoadmapReport) -> [Group] {
    let places = Dictionary(zip(schools, 0...)) { first, _ in first }
    var rows = [[Row]](repeating: [], count: schools.count)
    for row in report.activities.lazy.flatMap(\.rows) {
      if let place = places[row.line.school] { rows[place].append(row) }
    }
    return zip(schools, rows).filter { !$1.isEmpty }.map { Group(subject: .school($0), rows: $1) }
  }

  private static func months(of report: RoadmapReport) -> [Group] {
    var known: [Month: [Row]] = [:]
    for row in report.activities.lazy.flatMap(\.deadlines) {
      guard row.isCounted, let occurrence = row.occurrence else { continue }
      known[occurrence.due.month, default: []].append(row)
    }
    return known.keys.sorted().map { Group(subject: .month($0), rows: known[$0] ?? []) }
  }
}

extension ActivityReport {
  /// Its lines as rows.
  fileprivate var rows: [Breakdown.Row] { lines.map { Breakdown.Row(activity: self, line: $0) } }

  /// Its deadlines as rows; none of a line without a day.
  fileprivate var deadlines: [Breakdown.Row] {
    lines.flatMap { line in
      line.occurrences.map { Breakdown.Row(activity: self, line: line, occurrence: $0) }
    }
  }
}
