import Schedules

/// Something about one duty that became different between two reporting dates.
public struct Change: Hashable, Sendable {
  /// What became different; the raw values are those of the feed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Done by now, on or before its day.
    case fulfilled
    /// Done by now, after its day.
    case fulfilledLate
    /// Its day has passed, and the last word is "in work" or "partly".
    case overdue
    /// Its day has passed, and nobody said anything.
    case noReport
    /// Stated not fulfilled.
    case notFulfilled
    /// It was done, and a later record says otherwise.
    case reopened
    /// Its day was moved by a record or an amending order.
    case moved
    /// A record was said to be wrong.
    case corrected
    /// It was cancelled.
    case cancelled
  }

  /// What became different.
  public let kind: Kind
  /// The day it became so: a record's report, an order's date, or the first day after the deadline.
  public let day: Day
  /// The municipality.
  public let municipality: Municipality.ID
  /// The roadmap.
  public let roadmap: Roadmap.ID
  /// The activity.
  public let activity: Activity.ID
  /// The school; nil for a duty of the municipality.
  public let school: School.ID?
  /// The duty as it stands now; nil for an activity without a day.
  public let occurrence: AssessedOccurrence?
  /// What was said of the duty before; nil when it was not there, or has no day.
  public let before: Assessment?
  /// The record that made the difference; nil when silence or an order did.
  public let statement: Statement?
  /// The move, when it is one.
  public let move: AssessedOccurrence.Move?

  /// A name that no other change of the site has, the same in every build.
  public var id: String {
    [
      municipality.text, roadmap.text, activity.text, school?.text ?? "", occurrence?.deadline.key ?? "",
      kind.rawValue, day.iso, statement.map { "\($0.record.text).\($0.place)" } ?? "",
    ].joined(separator: "/")
  }
}

/// What changed between the previous reporting date and the report date.
public struct Changes: Hashable, Sendable {
  /// The previous reporting date: the last day of the month before the report date.
  public let since: Day
  /// The report date.
  public let until: Day
  /// All changes: by roadmap, activity, school and deadline.
  public let all: [Change]
}

extension Changes {
  /// Compares a municipality with what would have been said of it on the previous reporting date, by the same rules.
  public init(of municipality: MunicipalityReport, by judgement: Judgement) {
    let since = Changes.dayBefore(judgement.day)
    let before = judgement.on(since)
    let statements = municipality.municipality.statementsByRoadmap()
    var all: [Change] = []
    for roadmap in municipality.begun {
      let earlier = RoadmapReport(
        on: roadmap.roadmap, statements: statements[roadmap.roadmap.id] ?? [], by: before)
      let comparison = RoadmapComparison(of: municipality.municipality.id, from: earlier, to: roadmap)
      all += comparison.changes()
    }
    self.init(since: since, until: judgement.day, all: all)
  }

  /// The reporting date before another one: the last day of the month before.
  public static func dayBefore(_ day: Day) -> Day { day.month.first.advanced(by: -1) }
}
