/// How a duty repeats.
public struct Recurrence: Hashable, Sendable {
  /// The period of repetition.
  public enum Frequency: String, Hashable, Sendable {
    case daily, weekly, monthly, quarterly, halfYearly, yearly
  }

  /// When a report about a period is due, counted from the period's end.
  public enum After: Hashable, Sendable {
    /// So many days after the period.
    case days(Int)
    /// On this day of the month that follows the period.
    case dayOfMonth(Int)
    /// On the working day of this number of the month that follows the period.
    case workingDay(Int)
  }

  /// The period of repetition.
  public var frequency: Frequency
  /// Every how many of them: 2 for «раз в две недели».
  public var interval: Int
  /// How many times within each, 1 unless the phrase says more (rule 32).
  public var times: Int
  /// Whether the phrase says «не реже», «не менее».
  public var atLeast: Bool
  /// The weekdays named, in the week's order.
  public var weekdays: [Weekday]
  /// A day of the month: 10 for «до 10 числа каждого месяца», -1 for the last one.
  public var day: Int?
  /// The months of each year, for «ежегодно май»; empty when any.
  public var months: [Int]
  /// A week of the month, 1–5, or -1 for the last one.
  public var weekOfMonth: Int?
  /// When a report about a period is due after it.
  public var after: After?
  /// Whether only working days count («последний рабочий день месяца»).
  public var onlyWorkingDays: Bool
  /// The first day of the month when it is a range: 1 for «с 1 по 15 число»; nil when due by `day` or in whole.
  public var firstDay: Int?
  /// Which month of a quarter or half-year `day` belongs to, counted from 1; -1 or nil the last. Without a
  /// `day` that whole month is meant.
  public var monthOfPeriod: Int?
  /// Whether quarters, halves and years are the school's («раз в четверть»), by their usual bounds.
  public var isOfSchoolYear: Bool
  /// The first day the repetition covers.
  public var opens: Day
  /// The last day it covers.
  public var until: Day

  /// A repetition; everything but its frequency and bounds has the plain default.
  public init(
    frequency: Frequency, interval: Int = 1, times: Int = 1, atLeast: Bool = false, weekdays: [Weekday] = [],
    day: Int? = nil, months: [Int] = [], weekOfMonth: Int? = nil, after: After? = nil,
    onlyWorkingDays: Bool = false, firstDay: Int? = nil, monthOfPeriod: Int? = nil,
    isOfSchoolYear: Bool = false, opens: Day, until: Day
  ) {
    self.frequency = frequency
    self.interval = interval
    self.times = times
    self.atLeast = atLeast
    self.weekdays = weekdays
    self.day = day
    self.months = months
    self.weekOfMonth = weekOfMonth
    self.after = after
    self.onlyWorkingDays = onlyWorkingDays
    self.firstDay = firstDay
    self.monthOfPeriod = monthOfPeriod
    self.isOfSchoolYear = isOfSchoolYear
    self.opens = opens
    self.until = until
  }
}
