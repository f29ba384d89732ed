/// What the site says of an occurrence on the report date; derived from records, never typed (design §5).
public enum Assessment: Hashable, Sendable {
  /// Stated done, on or before the due day.
  case fulfilled
  /// Stated done, so many calendar days after the due day.
  case fulfilledLate(days: Int)
  /// Stated in work or partly done, the due day not passed; with the stated share in percent.
  case inProgress(share: Int?)
  /// Due so many days ago, and the last word is "in work" or "partly".
  case overdue(days: Int)
  /// Due so many days ago, and nobody said anything: silence is never success.
  case noReport(days: Int)
  /// Stated so.
  case notFulfilled
  /// Nothing said yet, due in so many days (0 is today) and within the horizon.
  case dueSoon(days: Int)
  /// Nothing said yet, due in so many days beyond the horizon.
  case upcoming(days: Int)
  /// Stated so; outside every percentage.
  case cancelled
  /// Without a day: counted apart, by number of records.
  case undated(records: Int)
}

extension Assessment {
  /// An assessment without its numbers; the raw values are those of the exports.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case fulfilled, fulfilledLate, inProgress, overdue, noReport, notFulfilled, dueSoon, upcoming, cancelled
    case undated
  }

  /// The assessment without its numbers.
  public var kind: Kind {
    switch self {
    case .fulfilled: .fulfilled
    case .fulfilledLate: .fulfilledLate
    case .inProgress: .inProgress
    case .overdue: .overdue
    case .noReport: .noReport
    case .notFulfilled: .notFulfilled
    case .dueSoon: .dueSoon
    case .upcoming: .upcoming
    case .cancelled: .cancelled
    case .undated: .undated
    }
  }

  /// The number of days an exception is late or ahead, or 0.
  public var days: Int {
    switch self {
    case .fulfilledLate(let days), .overdue(let days), .noReport(let days), .dueSoon(let days),
      .upcoming(let days):
      days
    case .fulfilled, .inProgress, .notFulfilled, .cancelled, .undated: 0
    }
  }
}

extension Assessment.Kind {
  /// How bad it is, 0 the worst (rule 23); nil for what decides nothing.
  public var rank: Int? {
    switch self {
    case .overdue: 0
    case .noReport: 1
    case .notFulfilled: 2
    case .dueSoon: 3
    case .inProgress: 4
    case .fulfilledLate: 5
    case .fulfilled: 6
    case .upcoming: 7
    case .cancelled, .undated: nil
    }
  }

  /// Whether somebody has to act now.
  public var isTrouble: Bool { self == .overdue || self == .noReport || self == .notFulfilled }

  /// Whether the duty is done, on time or not.
  public var isDone: Bool { self == .fulfilled || self == .fulfilledLate }

  /// Whether it belongs to the denominator of shares: due so far, or fulfilled early (rule 22).
  public var isDue: Bool { isDone || isTrouble }
}

extension Sequence<Assessment> {
  /// The worst of them by rule 23, of equal ones the one with most days late or fewest ahead.
  @inlinable public var worst: Assessment? {
    var worst: Assessment?
    for assessment in self {
      guard let rank = assessment.kind.rank else { continue }
      guard let known = worst, let knownRank = known.kind.rank else {
        worst = assessment
        continue
      }
      let isAhead = assessment.kind == .dueSoon || assessment.kind == .upcoming
      let isWorseOfItsKind = isAhead ? assessment.days < known.days : assessment.days > known.days
      if rank < knownRank || (rank == knownRank && isWorseOfItsKind) { worst = assessment }
    }
    return worst
  }
}
