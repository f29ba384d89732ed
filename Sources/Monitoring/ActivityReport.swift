/// An activity with all its lines.
public struct ActivityReport: Hashable, Sendable {
  /// The activity.
  public let activity: Activity
  /// The index of its section in the roadmap.
  public let section: Int
  /// One line a school concerned, or one for the municipality.
  public let lines: [DutyLine]
  /// What was said of it by someone who has no duty in it: history only (rules 13 and 16).
  public let asides: [Statement]
}

extension ActivityReport {
  /// The worst of its lines.
  public var worst: Assessment? { lines.lazy.map(\.assessment).worst }

  /// The same with some of its lines only.
  public func only(where isMeant: (DutyLine) -> Bool) -> ActivityReport {
    ActivityReport(activity: activity, section: section, lines: lines.filter(isMeant), asides: asides)
  }
}
