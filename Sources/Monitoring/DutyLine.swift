import Schedules

/// An activity as one school, or the municipality, has to carry it out: a row of the monitoring table.
///
/// A class, because a copy of a class is one pointer.
public final class DutyLine: Sendable {
  /// The activity's id.
  public let activity: Activity.ID
  /// The school; nil for the municipality's own duty.
  public let school: School.ID?
  /// Its dated occurrences, by the original due day.
  public let occurrences: [AssessedOccurrence]
  /// What was said of an activity without a day, in the order taken.
  public let undatedStatements: [AttributedStatement]
  /// The line's assessment (rules 22 and 26).
  public let assessment: Assessment
  /// Whether a fulfilled line's value misses the activity's measure.
  public let missesTarget: Bool

  init(
    activity: Activity.ID, school: School.ID?, occurrences: [AssessedOccurrence],
    undatedStatements: [AttributedStatement], assessment: Assessment, missesTarget: Bool
  ) {
    self.activity = activity
    self.school = school
    self.occurrences = occurrences
    self.undatedStatements = undatedStatements
    self.assessment = assessment
    self.missesTarget = missesTarget
  }
}

extension DutyLine: Hashable {
  /// Whether all parts are the same.
  public static func == (left: DutyLine, right: DutyLine) -> Bool {
    left === right
      || left.school == right.school && left.activity == right.activity
        && left.assessment == right.assessment && left.missesTarget == right.missesTarget
        && left.occurrences == right.occurrences && left.undatedStatements == right.undatedStatements
  }

  /// Hashes what tells most lines apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(activity)
    hasher.combine(school)
    hasher.combine(occurrences)
  }
}

extension DutyLine {
  /// Whether it counts in tallies at all: its printed year does not lie outside the plan's period (rule 25).
  public var isCounted: Bool { occurrences.isEmpty || occurrences.contains(where: \.isCounted) }

  /// How many occurrences are done, of how many that count (cancelled ones do not).
  public var progress: (done: Int, of: Int) {
    var done = 0
    var all = 0
    for occurrence in occurrences where occurrence.isCounted && occurrence.assessment.kind != .cancelled {
      all += 1
      if occurrence.assessment.kind.isDone { done += 1 }
    }
    return (done, all)
  }

  /// Whether it is one of several dated duties, shown as "12 из 16".
  public var isRepeated: Bool { occurrences.count > 1 }

  /// Whether every counted occurrence, to the end of the plan, is done.
  public var isComplete: Bool {
    let (done, all) = progress
    return all > 0 && done == all
  }

  /// The next occurrence that nobody has done yet and whose day has not passed.
  public func next(after day: Day) -> AssessedOccurrence? {
    occurrences.lazy.filter {
      $0.isCounted && $0.due >= day && !$0.assessment.kind.isDone && $0.assessment.kind != .cancelled
    }.min { $0.due < $1.due }
  }

  /// The last value that a record gave.
  public var lastValue: Quantity? {
    statements.lastValue
  }

  /// Everything said of it: by occurrence, then what was said without one.
  public var statements: [AttributedStatement] { occurrences.flatMap(\.statements) + undatedStatements }
}
