import Schedules

/// One dated duty of one school, or of the municipality, with all that was said of it and what follows.
///
/// A class, because a copy of a class is one pointer.
public final class AssessedOccurrence: Sendable {
  /// The deadline as printed and as amended.
  public let deadline: Deadline
  /// The day it is judged by: after amendments, moves and the day-off rule.
  public let due: Day
  /// The day named last, by the plan, an amendment or a move, before the day-off rule.
  public let namedDay: Day
  /// Whether `namedDay` is printed somewhere, and not the end of a month or quarter.
  public let isPrintedDay: Bool
  /// The moves of the deadline, oldest first.
  public let moves: [Move]
  /// What the site says of it.
  public let assessment: Assessment
  /// Everything said of it, in the order taken; corrected statements included.
  public let statements: [AttributedStatement]
  /// The day it was done, when it is.
  public let fulfilledOn: Day?
  /// Whether only the municipality spoke for the school («по сведениям муниципалитета»).
  public let isByMunicipality: Bool

  /// A change of the deadline.
  public struct Move: Hashable, Sendable {
    /// The day before.
    public let from: Day
    /// The day after.
    public let to: Day
    /// When it was ordered or stated.
    public let on: Day
    /// The amending order's number; empty when a record moved it.
    public let act: String
    /// The reason a record gives; empty for an amendment.
    public let reason: String
    /// Whether it was stated after the old day had passed (rule 19).
    public var isLate: Bool { on > from && act.isEmpty }
  }

  init(
    deadline: Deadline, due: Day, namedDay: Day, isPrintedDay: Bool, moves: [Move], assessment: Assessment,
    statements: [AttributedStatement], fulfilledOn: Day?, isByMunicipality: Bool
  ) {
    self.deadline = deadline
    self.due = due
    self.namedDay = namedDay
    self.isPrintedDay = isPrintedDay
    self.moves = moves
    self.assessment = assessment
    self.statements = statements
    self.fulfilledOn = fulfilledOn
    self.isByMunicipality = isByMunicipality
  }
}

extension AssessedOccurrence: Hashable {
  /// Whether all parts are the same.
  public static func == (left: AssessedOccurrence, right: AssessedOccurrence) -> Bool {
    left === right
      || left.due == right.due && left.namedDay == right.namedDay && left.isPrintedDay == right.isPrintedDay
        && left.assessment == right.assessment && left.fulfilledOn == right.fulfilledOn
        && left.isByMunicipality == right.isByMunicipality && left.moves == right.moves
        && left.deadline == right.deadline && left.statements == right.statements
  }

  /// Hashes what tells most occurrences apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(due)
    hasher.combine(assessment)
  }
}

/// A statement and how it came to its occurrence.
///
/// A class, because a copy of a class is one pointer.
public final class AttributedStatement: Sendable {
  /// How an occurrence was found for it (rule 13).
  public enum Attribution: Hashable, Sendable {
    /// `За` names it.
    case named
    /// Its window holds the day.
    case window
    /// The last one due before the day that was not fulfilled.
    case overdueOne
    /// The next one to open.
    case nextOne
    /// The activity has no dated occurrence.
    case undated
  }

  /// The statement.
  public let statement: Statement
  /// How it came to its occurrence.
  public let attribution: Attribution
  /// The record that says it was wrong.
  public let correctedBy: Statement.RecordID?

  init(statement: Statement, attribution: Attribution, correctedBy: Statement.RecordID?) {
    self.statement = statement
    self.attribution = attribution
    self.correctedBy = correctedBy
  }
}

extension AttributedStatement: Hashable {
  /// Whether all parts are the same.
  public static func == (left: AttributedStatement, right: AttributedStatement) -> Bool {
    left === right
      || left.attribution == right.attribution && left.correctedBy == right.correctedBy
        && left.statement == right.statement
  }

  /// Hashes what tells most statements apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(statement.record)
    hasher.combine(statement.place)
  }
}

extension AssessedOccurrence {
  /// The last statement that counts.
  public var lastStatement: Statement? { statements.last { $0.correctedBy == nil }?.statement }

  /// The statement by which it is done.
  public var fulfilment: Statement? {
    guard let fulfilledOn else { return nil }
    return statements.first {
      $0.correctedBy == nil && $0.statement.status == .done && $0.statement.date == fulfilledOn
    }?.statement
  }

  /// Whether it counts in tallies at all.
  public var isCounted: Bool { !deadline.current.isOutsidePeriod }

  /// Whether a move came too late.
  public var isMovedLate: Bool { moves.contains(where: \.isLate) }
}
