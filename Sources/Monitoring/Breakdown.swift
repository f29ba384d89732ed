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

extension Breakdown.Row {
  /// Its deadlines one by one; none of a line without a day.
  public var deadlines: [Breakdown.Row] {
    line.occurrences.map { Breakdown.Row(activity: activity, line: line, occurrence: $0) }
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
    let rows = report.activities.flatMap { activity in
      activity.lines.map { Row(activity: activity, line: $0, occurrence: nil) }
    }
    switch kind {
    case .all: groups = rows.isEmpty ? [] : [Group(subject: .all, rows: rows)]
    case .sections:
      groups = Breakdown.groups(
        of: report.roadmap.sections.indices.map { .section($0) }, rows
      ) { [.section($0.activity.section)] }
    case .schools:
      groups = Breakdown.groups(
        of: municipality.schools.map { .school($0.id) } + [.school(nil)], rows
      ) { [.school($0.line.school)] }
    case .parties:
      groups = Breakdown.groups(
        of: municipality.parties.map { .party($0.id) } + [.party(nil)], rows
      ) { row in
        let parties = row.activity.activity.parties
        return parties.isEmpty ? [.party(nil)] : parties.map { .party($0) }
      }
    case .months: groups = Breakdown.months(of: rows)
    case .deadlines:
      let deadlines = rows.flatMap(\.deadlines)
      groups = deadlines.isEmpty ? [] : [Group(subject: .deadlines, rows: deadlines)]
    }
  }

  /// Puts rows under the subjects they belong to, in the order of the subjects.
  private static func groups(
    of subjects: [Subject], _ rows: [Row], _ own: (Row) -> [Subject]
  ) -> [Group] {
    var known: [Subject: [Row]] = [:]
    for row in rows {
      for subject in own(row) where known[subject]?.last != row { known[subject, default: []].append(row) }
    }
    return subjects.compactMap { subject in known[subject].map { Group(subject: subject, rows: $0) } }
  }

  private static func months(of rows: [Row]) -> [Group] {
    var known: [Month: [Row]] = [:]
    for row in rows.flatMap(\.deadlines) {
      guard row.isCounted, let occurrence = row.occurrence else { continue }
      known[occurrence.due.month, default: []].append(row)
    }
    return known.keys.sorted().map { Group(subject: .month($0), rows: known[$0] ?? []) }
  }
}
