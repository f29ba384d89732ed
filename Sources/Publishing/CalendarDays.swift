import Schedules
import Synchronization

/// What calendars show of a day apart from what is due on it.
struct CalendarDay: Sendable {
  let day: Day
  /// `2023-05-31`.
  let iso: String
  /// Where lists of what is due on it stand.
  let anchor: String
  /// The day of the month in digits.
  let number: String
  /// Whether nobody works on it.
  let isOff: Bool
  /// How it differs from what its weekday says; else empty.
  let name: String
}

/// The days of months, each month's found once for all calendars of the site.
final class CalendarDays: Sendable {
  private let calendar: WorkCalendar
  private let known = Mutex<[Month: [CalendarDay]]>([:])

  init(of calendar: WorkCalendar) { self.calendar = calendar }

  /// All days of a month.
  func days(of month: Month) -> [CalendarDay] {
    known.withLock { known in
      if let days = known[month] { return days }
      let days = (0...month.first.distance(to: month.last)).map { offset in
        let day = month.first.advanced(by: offset)
        return CalendarDay(
          day: day, iso: day.iso, anchor: "d-" + day.iso, number: String(offset + 1),
          isOff: calendar.isDayOff(day), name: Wording.dayName(day, in: calendar))
      }
      known[month] = days
      return days
    }
  }
}
