/// Days off and working days: the fixed holidays of Art. 112 of the Labour Code and each year's transfers.
public struct WorkCalendar: Hashable, Sendable {
  /// By which day a printed deadline on a day off is judged (rule 28, design §4).
  public enum DayOffRule: String, Hashable, Sendable, CaseIterable {
    /// By the printed one.
    case asPrinted
    /// By the preceding working day, as orders are usually read.
    case preceding
    /// By the next working day (Art. 193 of the Civil Code).
    case next
  }

  /// Days off besides weekends and the fixed holidays, by the Government's transfers.
  public let daysOff: Set<Day>
  /// Saturdays and Sundays made working.
  public let workingDays: Set<Day>
  /// The years whose transfers are known.
  public let knownYears: Set<Int>
  /// 5 or 6 working days a week.
  public let workingWeek: Int

  /// A calendar; without transfers only weekends and the fixed holidays are off.
  public init(
    daysOff: Set<Day> = [], workingDays: Set<Day> = [], knownYears: Set<Int> = [], workingWeek: Int = 5
  ) {
    self.daysOff = daysOff
    self.workingDays = workingDays
    self.knownYears = knownYears
    self.workingWeek = workingWeek
  }
}

extension WorkCalendar {
  /// Whether nobody works on the day.
  public func isDayOff(_ day: Day) -> Bool {
    if daysOff.contains(day) || WorkCalendar.holidayName(day) != nil { return true }
    if workingDays.contains(day) { return false }
    return day.weekday == .sunday || (workingWeek < 6 && day.weekday == .saturday)
  }

  /// The day by which a printed deadline is judged.
  public func judged(_ day: Day, by rule: DayOffRule) -> Day {
    let step: Int
    switch rule {
    case .asPrinted: return day
    case .preceding: step = -1
    case .next: step = 1
    }
    var judged = day
    // A run of days off longer than 40 days exists only in a faulty calendar; then the printed day holds.
    for _ in 0..<40 where isDayOff(judged) { judged = judged.advanced(by: step) }
    return isDayOff(judged) ? day : judged
  }

  /// The public holiday's name, or nil when Art. 112 names none on the day.
  public static func holidayName(_ day: Day) -> String? {
    let (_, month, number) = day.components
    switch (month, number) {
    case (1, 7): return "Рождество Христово"
    case (1, 1...8): return "Новогодние каникулы"
    case (2, 23): return "День защитника Отечества"
    case (3, 8): return "Международный женский день"
    case (5, 1): return "Праздник Весны и Труда"
    case (5, 9): return "День Победы"
    case (6, 12): return "День России"
    case (11, 4): return "День народного единства"
    default: return nil
    }
  }
}
