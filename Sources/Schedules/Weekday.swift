/// A day of the week; weeks begin on Monday, as ISO 8601 and Russian usage have it.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The weekday so many days (0–6) after Monday.
  init(fromMonday offset: Int) {
    self = Weekday.allCases[offset]
  }

  /// Monday first.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
