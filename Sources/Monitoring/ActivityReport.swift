/// An activity with all its lines.
///
/// A class, because pages hand reports on by the thousand, and a copy of a class is one pointer.
public final class ActivityReport: Sendable {
  /// The activity.
  public let activity: Activity
  /// The index of its section in the roadmap.
  public let section: Int
  /// One line a school concerned, or one for the municipality.
  public let lines: [DutyLine]
  /// What was said of it by someone who has no duty in it: history only (rules 13 and 16).
  public let asides: [Statement]

  init(activity: Activity, section: Int, lines: [DutyLine], asides: [Statement]) {
    self.activity = activity
    self.section = section
    self.lines = lines
    self.asides = asides
  }
}

extension ActivityReport: Hashable {
  /// Whether all parts are the same.
  public static func == (left: ActivityReport, right: ActivityReport) -> Bool {
    left === right
      || left.section == right.section && left.lines == right.lines && left.asides == right.asides
        && left.activity == right.activity
  }

  /// Hashes what tells most reports apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(activity.id)
    hasher.combine(lines)
  }
}

extension ActivityReport {
  /// The worst of its lines.
  public var worst: Assessment? { lines.lazy.map(\.assessment).worst }

  /// The same with some of its lines only.
  public func only(where isMeant: (DutyLine) -> Bool) -> ActivityReport {
    ActivityReport(activity: activity, section: section, lines: lines.filter(isMeant), asides: asides)
  }
}
