import Schedules

/// One occurrence of an activity, with the deadline it was first given and the one in force.
///
/// A class, because a copy of a class is one pointer.
public final class Deadline: Sendable {
  /// The occurrence's key, which no amendment changes.
  public let key: String
  /// As the plan first printed it.
  public let original: Occurrence
  /// As the amendments have left it.
  public let current: Occurrence
  /// What each amendment made of it, oldest first; those that left its day alone are not among them.
  public let amendments: [AmendedDay]

  /// A day that an amending order replaced.
  public struct AmendedDay: Hashable, Sendable {
    /// The day before.
    public let from: Day
    /// The day after.
    public let to: Day
    /// The amending order's number.
    public let act: String
    /// The amending order's date.
    public let on: Day
  }

  init(key: String, original: Occurrence, current: Occurrence, amendments: [AmendedDay]) {
    self.key = key
    self.original = original
    self.current = current
    self.amendments = amendments
  }
}

extension Deadline: Hashable {
  /// Whether all parts are the same.
  public static func == (left: Deadline, right: Deadline) -> Bool {
    left === right
      || left.key == right.key && left.original == right.original && left.current == right.current
        && left.amendments == right.amendments
  }

  /// Hashes what tells most deadlines apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(current.due)
  }
}

extension Activity {
  /// The schedule in force on a day: an amendment holds from its order's date (rule 19).
  public func schedule(asOf day: Day) -> Schedule {
    formerly.first { $0.heldUntil > day }?.schedule ?? schedule
  }

  /// The activity's deadlines after all amendments.
  public var deadlines: [Deadline] { deadlines(asOf: Day(number: .max)) }

  /// The activity's deadlines as they stood on a day.
  public func deadlines(asOf day: Day) -> [Deadline] {
    guard !formerly.isEmpty else {
      return schedule.occurrences.map { Deadline(key: $0.key, original: $0, current: $0, amendments: []) }
    }
    let past = formerly.filter { $0.heldUntil <= day }
    let schedules = past.map(\.schedule) + [schedule(asOf: day)]
    guard let first = schedules.first, let last = schedules.last else { return [] }
    return last.occurrences.enumerated().map { place, current in
      let chain = schedules.map { $0.counterpart(of: current, at: place, in: last) }
      let amendments = zip(past, zip(chain, chain.dropFirst())).compactMap { former, pair in
        Deadline.AmendedDay(from: pair.0?.due, to: pair.1?.due, by: former)
      }
      let original = schedules.count == 1 ? current : first.counterpart(of: current, at: place, in: last)
      return Deadline(
        key: (original ?? current).key, original: original ?? current, current: current,
        amendments: amendments)
    }
  }
}

extension Schedule {
  /// The occurrence that an occurrence of a later schedule replaces: the one in its place when both
  /// schedules have as many, else the one of its key.
  fileprivate func counterpart(of occurrence: Occurrence, at place: Int, in later: Schedule) -> Occurrence? {
    if occurrences.count == later.occurrences.count { return occurrences[place] }
    return occurrences.first { $0.key == occurrence.key }
  }
}

extension Deadline.AmendedDay {
  fileprivate init?(from: Day?, to: Day?, by former: Activity.Former) {
    guard let from, let to, from != to else { return nil }
    self.init(from: from, to: to, act: former.amendment, on: former.heldUntil)
  }
}
