/// One dated duty that a schedule gives: a window and the day by which it is judged.
public struct Occurrence: Hashable, Sendable {
  /// What the occurrence is called within its schedule, never changed by a later amendment of a day:
  /// `""` when it is the only one, else a stage's label or its nominal time (`2021-05`, `2021-Q1`,
  /// `2021-W09`, `2021-02-25`).
  public let key: String
  /// The first day of the window.
  public let opens: Day
  /// The last day of the window, on which it is due.
  public let due: Day
  /// The stage's name in the phrase («Формирование»), or empty.
  public let label: String
  /// The index of the schedule's part that gives it.
  public let part: Int
  /// Whether `due` is a printed day, which the day-off rule concerns (rule 28), and not the end of a month.
  public let isPrintedDay: Bool
  /// Whether the window was worded as "throughout" («в течение года»).
  public let isThroughout: Bool
  /// Whether a printed year lies before the plan's period (rule 25): shown, but outside percentages.
  public let isOutsidePeriod: Bool
  /// The period a report is about when it is due after it («до 3 числа после квартала»), else the window.
  public let about: ClosedRange<Day>

  /// An occurrence; `opens` is never after `due`.
  public init(
    key: String, opens: Day, due: Day, label: String = "", part: Int = 0, isPrintedDay: Bool = false,
    isThroughout: Bool = false, isOutsidePeriod: Bool = false, about: ClosedRange<Day>? = nil
  ) {
    self.key = key
    self.opens = min(opens, due)
    self.due = due
    self.label = label
    self.part = part
    self.isPrintedDay = isPrintedDay
    self.isThroughout = isThroughout
    self.isOutsidePeriod = isOutsidePeriod
    self.about = about ?? min(opens, due)...due
  }
}
