/// How many of something have which assessment. Shares always come with numerator and denominator.
public struct Tally: Hashable, Sendable {
  private var byKind = [Int](repeating: 0, count: Assessment.Kind.allCases.count)
  /// Those whose printed year lies before the plan's period (rule 25), in no other count.
  public private(set) var outsidePeriod = 0
  /// Those moved only after their old day had passed (rule 19); they are in another count too.
  public private(set) var movedLate = 0

  /// Nothing counted.
  public init() {}
}

extension Tally {
  /// All counts as plain numbers, to be kept and read again: each kind's, those outside the period, those moved late.
  public var counts: [Int] { byKind + [outsidePeriod, movedLate] }

  /// The tally with these counts; nil when there are too few or too many.
  public init?(counts: [Int]) {
    guard counts.count == byKind.count + 2 else { return nil }
    byKind = Array(counts.dropLast(2))
    outsidePeriod = counts[counts.count - 2]
    movedLate = counts[counts.count - 1]
  }
}

extension Tally {
  /// How many have this assessment.
  public subscript(_ kind: Assessment.Kind) -> Int { byKind[kind.place] }

  /// Done, on time or late: the numerator of the done share.
  public var done: Int { self[.fulfilled] + self[.fulfilledLate] }

  /// Due so far plus fulfilled early: the denominator of both shares (rule 22).
  public var due: Int { done + troubles }

  /// Overdue, without a report, or stated not fulfilled.
  public var troubles: Int { self[.overdue] + self[.noReport] + self[.notFulfilled] }

  /// Everything with a day that is not cancelled: what was planned.
  public var planned: Int { due + self[.inProgress] + self[.dueSoon] + self[.upcoming] }

  /// Everything counted.
  public var total: Int { planned + self[.cancelled] + self[.undated] + outsidePeriod }

  /// Counts one.
  public mutating func count(_ kind: Assessment.Kind, isMovedLate: Bool = false) {
    byKind[kind.place] += 1
    if isMovedLate { movedLate += 1 }
  }

  /// Counts one whose printed year lies before the plan's period.
  public mutating func countOutsidePeriod() { outsidePeriod += 1 }

  /// Adds the counts of another tally.
  public static func += (left: inout Tally, right: Tally) {
    for place in left.byKind.indices { left.byKind[place] += right.byKind[place] }
    left.outsidePeriod += right.outsidePeriod
    left.movedLate += right.movedLate
  }
}

extension Assessment.Kind {
  /// The place among all kinds.
  fileprivate var place: Int {
    switch self {
    case .fulfilled: 0
    case .fulfilledLate: 1
    case .inProgress: 2
    case .overdue: 3
    case .noReport: 4
    case .notFulfilled: 5
    case .dueSoon: 6
    case .upcoming: 7
    case .cancelled: 8
    case .undated: 9
    }
  }
}
