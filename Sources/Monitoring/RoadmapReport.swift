import Schedules

/// A roadmap as it stands on a day.
///
/// A class, because a copy of a class is one pointer.
public final class RoadmapReport: Sendable {
  /// Where the report date lies in the plan's time.
  public enum State: String, Hashable, Sendable {
    /// The order or the period lies after the report date; outside totals (rule 24).
    case notStarted
    case running
    /// The period is over.
    case finished
  }

  /// The roadmap.
  public let roadmap: Roadmap
  /// The day it is judged on.
  public let day: Day
  /// Where the report date lies in the plan's time.
  public let state: State
  /// The activities in the plan's order.
  public let activities: [ActivityReport]

  init(roadmap: Roadmap, day: Day, state: State, activities: [ActivityReport]) {
    self.roadmap = roadmap
    self.day = day
    self.state = state
    self.activities = activities
  }
}

extension RoadmapReport: Hashable {
  /// Whether all parts are the same.
  public static func == (left: RoadmapReport, right: RoadmapReport) -> Bool {
    left === right
      || left.day == right.day && left.state == right.state && left.activities == right.activities
        && left.roadmap == right.roadmap
  }

  /// Hashes what tells most reports apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(roadmap.id)
    hasher.combine(activities)
  }
}

extension RoadmapReport {
  /// All lines in the plan's order.
  public var lines: some Sequence<DutyLine> { activities.lazy.flatMap(\.lines) }

  /// The head figures: activity × school.
  public var tally: Tally { Tally(of: lines) }

  /// The same by occurrence.
  public var occurrenceTally: Tally { Tally(ofOccurrencesIn: lines) }

  /// The activities of a section.
  public func activities(inSection section: Int) -> [ActivityReport] {
    activities.filter { $0.section == section }
  }

  /// The worst of all its lines, or nil when nothing decides; a year outside the period decides nothing.
  public var worst: Assessment? { lines.lazy.filter(\.isCounted).map(\.assessment).worst }
}

extension Tally {
  /// Counts lines: activity × school (rule 22).
  @inlinable public init(of lines: some Sequence<DutyLine>) {
    self.init()
    for line in lines {
      count(line)
    }
  }

  /// Counts a line.
  public mutating func count(_ line: DutyLine) {
    if line.isCounted {
      count(line.assessment.kind, isMovedLate: line.occurrences.contains(where: \.isMovedLate))
    } else {
      countOutsidePeriod()
    }
  }

  /// Counts the dated occurrences of lines, those that satisfy a condition; undated lines count once.
  @inlinable public init(
    ofOccurrencesIn lines: some Sequence<DutyLine>,
    where isMeant: (AssessedOccurrence) -> Bool = { _ in true }
  ) {
    self.init()
    for line in lines {
      for occurrence in line.occurrences where isMeant(occurrence) { count(occurrence) }
    }
  }

  /// Counts an occurrence.
  public mutating func count(_ occurrence: AssessedOccurrence) {
    if occurrence.isCounted {
      count(occurrence.assessment.kind, isMovedLate: occurrence.isMovedLate)
    } else {
      countOutsidePeriod()
    }
  }
}
