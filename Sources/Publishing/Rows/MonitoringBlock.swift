import Monitoring

/// States as lists of rows show them one after another; every figure stands for neighbours among them.
enum MonitoringBlock: Int, CaseIterable {
  case fulfilled, fulfilledLate, overdue, noReport, notFulfilled, inProgress, dueSoon, upcoming, cancelled
  case undated
  /// A printed year outside the plan's period, in no share.
  case outside
  /// Moved only after the old day had passed; the rows stand in another block too.
  case movedLate

  /// The state of a row, and whether it was moved late.
  static func blocks(of row: Breakdown.Row) -> [MonitoringBlock] {
    guard row.isCounted else { return [.outside] }
    let state = MonitoringBlock(row.assessment.kind)
    return row.isMovedLate ? [state, .movedLate] : [state]
  }

  private init(_ kind: Assessment.Kind) {
    switch kind {
    case .fulfilled: self = .fulfilled
    case .fulfilledLate: self = .fulfilledLate
    case .overdue: self = .overdue
    case .noReport: self = .noReport
    case .notFulfilled: self = .notFulfilled
    case .inProgress: self = .inProgress
    case .dueSoon: self = .dueSoon
    case .upcoming: self = .upcoming
    case .cancelled: self = .cancelled
    case .undated: self = .undated
    }
  }

  /// How many rows it has.
  func count(in tally: Tally) -> Int {
    switch self {
    case .fulfilled: tally[.fulfilled]
    case .fulfilledLate: tally[.fulfilledLate]
    case .overdue: tally[.overdue]
    case .noReport: tally[.noReport]
    case .notFulfilled: tally[.notFulfilled]
    case .inProgress: tally[.inProgress]
    case .dueSoon: tally[.dueSoon]
    case .upcoming: tally[.upcoming]
    case .cancelled: tally[.cancelled]
    case .undated: tally[.undated]
    case .outside: tally.outsidePeriod
    case .movedLate: tally.movedLate
    }
  }

  /// All states in their order, made once.
  fileprivate static let order = allCases
}

extension MonitoringFigure {
  /// The states that the figure counts, which are neighbours.
  var blocks: ArraySlice<MonitoringBlock> {
    let (first, last) = ends
    return MonitoringBlock.order[first.rawValue...last.rawValue]
  }

  private var ends: (first: MonitoringBlock, last: MonitoringBlock) {
    switch self {
    case .total: (.fulfilled, .outside)
    case .planned: (.fulfilled, .upcoming)
    case .due: (.fulfilled, .notFulfilled)
    case .done: (.fulfilled, .fulfilledLate)
    case .onTime: (.fulfilled, .fulfilled)
    case .late: (.fulfilledLate, .fulfilledLate)
    case .troubles: (.overdue, .notFulfilled)
    case .overdue: (.overdue, .overdue)
    case .noReport: (.noReport, .noReport)
    case .notFulfilled: (.notFulfilled, .notFulfilled)
    case .open: (.inProgress, .upcoming)
    case .inProgress: (.inProgress, .inProgress)
    case .ahead: (.dueSoon, .upcoming)
    case .dueSoon: (.dueSoon, .dueSoon)
    case .upcoming: (.upcoming, .upcoming)
    case .cancelled: (.cancelled, .cancelled)
    case .undated: (.undated, .undated)
    case .outside: (.outside, .outside)
    case .movedLate: (.movedLate, .movedLate)
    }
  }

  /// The figure under whose heading the rows stand: of two with the same rows one heading is enough.
  func shown(in tally: Tally) -> MonitoringFigure {
    let count = count(in: tally)
    let same: [MonitoringFigure] =
      switch self {
      case .total: [.planned]
      case .troubles: [.overdue, .noReport, .notFulfilled]
      case .open: [.inProgress, .ahead]
      case .dueSoon, .upcoming: [.ahead]
      case .planned, .due, .done, .onTime, .late, .overdue, .noReport, .notFulfilled, .inProgress, .ahead,
        .cancelled, .undated, .outside, .movedLate:
        []
      }
    return same.first { $0.count(in: tally) == count } ?? self
  }

  /// The place of its first row among all rows of a group.
  func firstRow(in tally: Tally) -> Int {
    MonitoringBlock.order[..<blocks.startIndex].reduce(0) { $0 + $1.count(in: tally) }
  }
}
