/// How a duty repeats.
public struct Recurrence: Hashable, Sendable {
  /// The period of repetition.
  public enum Frequency: String, Hashable, Sendable {
    /// «Ежедневно», «каждый рабочий день», «через день».
    case daily
    /// «Еженедельно», «по вторникам и четвергам», «2 раза в неделю»; weeks run Monday to Sunday (rule 31).
    case weekly
    /// «Ежемесячно», «до 10 числа каждого месяца», «последняя пятница месяца».
    case monthly
    /// «Ежеквартально»; «раз в четверть» is the school's (`isOfSchoolYear`).
    case quarterly
    /// «Раз в полугодие»; in a school-year plan the school's halves.
    case halfYearly
    /// «Ежегодно», «до 31 мая ежегодно», «каждый год в мае».
    case yearly
  }

  /// When a report about a period is due, counted from the period's end.
  public enum After: Hashable, Sendable {
    /// So many days after the period: «не позднее 10 дней после окончания квартала».
    case days(Int)
    /// On this day of the month that follows the period: «до 3 числа месяца, следующего за отчётным кварталом»;
    /// «ежеквартально до 5 числа» means it too.
    case dayOfMonth(Int)
    /// On the working day of this number of the month that follows the period: «до 3-го рабочего дня месяца,
    /// следующего за отчётным»; by weekends and the holidays of Art. 112 of the Labour Code.
    case workingDay(Int)
  }

  /// The period of repetition.
  public var frequency: Frequency
  /// Every how many of them: 2 for «раз в две недели», 3 for «1 раз в 3 года».
  public var interval: Int
  /// How many times within each, 1 unless the phrase says more: 2 for «2 раза в год», one window with two
  /// deeds in it (rule 32); of «2–3 раза» the lesser.
  public var times: Int
  /// Whether the phrase says «не реже», «не менее».
  public var atLeast: Bool
  /// The weekdays named, in the week's order: «вторник, четверг», «понедельник – пятница».
  public var weekdays: [Weekday]
  /// A day of the month: 10 for «до 10 числа каждого месяца», -1 for the last one.
  public var day: Int?
  /// For a yearly duty its month, or its first and last month («ежегодно май», «ежегодно I квартал»); for others
  /// the months that «кроме июля» leaves; empty when any.
  public var months: [Int]
  /// A week of the month, 1–5, or -1 for the last one; with `weekdays` that weekday of the month. The first week
  /// is the one with the month's first working day (rule 31).
  public var weekOfMonth: Int?
  /// When a report about a period is due after it.
  public var after: After?
  /// Whether only working days count («последний рабочий день месяца», «ежедневно, кроме выходных»).
  public var onlyWorkingDays: Bool
  /// The first day of the month when it is a range: 1 for «с 1 по 15 число»; nil when due by `day` or in whole.
  public var firstDay: Int?
  /// Which month of a quarter or half-year `day` belongs to, counted from 1; -1 or nil the last. Without a
  /// `day` that whole month is meant.
  public var monthOfPeriod: Int?
  /// Whether quarters, halves and years are the school's («раз в четверть»), by their usual bounds: September,
  /// November, January and April begin a четверть; the year runs to 31 May (rule 29).
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
