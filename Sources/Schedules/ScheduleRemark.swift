/// Something about a phrase that an author should look at; the wording for people is the caller's.
public struct ScheduleRemark: Hashable, Sendable {
  /// What is remarkable, as a closed set.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A month, quarter or day without a year in a plan of several years means each year (rule 30); «в течение
    /// года» does too, which needs no remark.
    case eachYear
    /// «В течение учебного года» in a calendar-year plan: its parts inside the plan (rule 29).
    case schoolYearInCalendarPlan
    /// A printed year that lies outside the plan's period (rule 25).
    case yearOutsidePlan
    /// The window opens after the plan's end.
    case afterPlan
    /// A printed weekday that the date does not have.
    case wrongWeekday
    /// A date that the calendar does not have (31 июня); its words are unread.
    case noSuchDay
    /// A range that ends before it begins.
    case endsBeforeStart
    /// No date, but a likely reading («в конце учебного года»), in `text` (rule 35).
    case likelyReading
    /// A bracket, a time of day or another aside that was kept as a note (rule 34).
    case aside
    /// A throughout or undated part stands beside a dated one, which decides (rule 20).
    case decidedByDatedPart
    /// Two readings were plausible; `text` says which was taken.
    case ambiguous
  }

  /// What is remarkable.
  public let kind: Kind
  /// The words concerned, or the reading taken, in Russian.
  public let text: String

  /// A remark.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
