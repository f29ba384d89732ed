/// The span of time a plan is made for, as its front matter words it.
public struct PlanPeriod: Hashable, Sendable {
  /// How the period was worded, which decides how months without a year are read.
  public enum Form: Hashable, Sendable {
    /// `2023`.
    case calendarYear
    /// `2021/22`: 1 September 2021 – 31 August 2022; August 2021 is tolerated before it (rule 29).
    case schoolYear
    /// `2022–2024`: whole calendar years.
    case severalYears
    /// Two dates.
    case days
  }

  /// How the period was worded.
  public let form: Form
  /// The first day.
  public let first: Day
  /// The last day.
  public let last: Day

  /// A period of this form; nil when it ends before it begins.
  public init?(form: Form, first: Day, last: Day) {
    guard first <= last else { return nil }
    self.form = form
    self.first = first
    self.last = last
  }
}
