extension Month {
  /// The week so many after the one with the month's first working day, whole (rule 31); -1 is the last that
  /// has at least four days in the month.
  func week(_ number: Int) -> ClosedRange<Day>? {
    guard number != -1 else {
      let monday = last.monday
      let days = monday.distance(to: last) + 1
      let start = days >= 4 ? monday : monday.advanced(by: -7)
      return start...start.advanced(by: 6)
    }
    guard (1...6).contains(number), let start = workingDay(1) else { return nil }
    let monday = start.monday.advanced(by: (number - 1) * 7)
    return monday <= last ? monday...monday.advanced(by: 6) : nil
  }

  /// The first, second, …, or last (-1) such weekday; nil when there is no fifth.
  func weekday(_ weekday: Weekday, _ number: Int) -> Day? {
    if number == -1 {
      return last.advanced(by: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
    }
    let start = first.advanced(by: (weekday.rawValue - first.weekday.rawValue + 7) % 7)
    let day = start.advanced(by: (number - 1) * 7)
    return number >= 1 && day <= last ? day : nil
  }

  /// The first, second, …, or last (-1) working day by weekends and the holidays of Art. 112.
  func workingDay(_ number: Int) -> Day? {
    let calendar = WorkCalendar()
    let isLast = number == -1
    var day = isLast ? last : first
    var left = isLast ? 1 : number
    while day >= first, day <= last {
      if !calendar.isDayOff(day) { left -= 1 }
      if left <= 0 { return day }
      day = day.advanced(by: isLast ? -1 : 1)
    }
    return nil
  }

  /// The day of this number, the month's last when it is shorter or the number is -1.
  func day(_ number: Int) -> Day {
    let length = Month.lengths(year: year)[self.number - 1]
    return first.advanced(by: (number < 1 ? length : min(number, length)) - 1)
  }
}
