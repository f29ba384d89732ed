extension Recurrence {
  /// One repetition: its window, what it is called, and the period it reports about.
  struct Instance {
    var window: ClosedRange<Day>
    var key: String
    var isPrintedDay = false
    var about: ClosedRange<Day>?
  }

  /// No schedule gives more occurrences than this.
  static let limit = 4000

  /// The repetitions between the bounds (rules 14, 31, 32).
  func instances() -> [Instance] {
    switch frequency {
    case .daily: inMonths(days())
    case .weekly: inMonths(weekdays.isEmpty ? weeks() : weekdayDates())
    case .monthly, .quarterly, .halfYearly, .yearly: periods()
    }
  }

  /// «Еженедельно, кроме июля»: those due in the months that are left.
  private func inMonths(_ instances: [Instance]) -> [Instance] {
    guard !months.isEmpty else { return instances }
    return instances.filter { months.contains($0.window.upperBound.month.number) }
  }

  private func days() -> [Instance] {
    let calendar = WorkCalendar()
    var instances: [Instance] = []
    var day = opens
    while day <= until, instances.count < Recurrence.limit {
      if !onlyWorkingDays || !calendar.isDayOff(day) {
        instances.append(Instance(window: day...day, key: day.iso))
      }
      day = day.advanced(by: interval)
    }
    return instances
  }

  /// Calendar weeks; a stump under four days joins its neighbour (rule 31).
  private func weeks() -> [Instance] {
    var windows: [ClosedRange<Day>] = []
    var start = opens
    while start <= until, windows.count < Recurrence.limit {
      let end = min(start.monday.advanced(by: 7 * interval - 1), until)
      windows.append(start...end)
      start = end.advanced(by: 1)
    }
    if windows.count > 1, windows[0].count < 4 {
      windows[1] = windows[0].lowerBound...windows[1].upperBound
      windows.removeFirst()
    }
    if let last = windows.last, windows.count > 1, last.count < 4 {
      windows.removeLast(2)
      let start = windows.last?.upperBound.advanced(by: 1) ?? opens
      windows.append(start...last.upperBound)
    }
    return windows.map { Instance(window: $0, key: Recurrence.weekKey($0.upperBound)) }
  }

  private func weekdayDates() -> [Instance] {
    var instances: [Instance] = []
    var monday = opens.monday
    var previous = opens
    while monday <= until, instances.count < Recurrence.limit {
      for weekday in weekdays {
        let day = monday.advanced(by: weekday.rawValue - 1)
        guard day >= opens, day <= until else { continue }
        instances.append(Instance(window: min(previous, day)...day, key: day.iso))
        previous = day.advanced(by: 1)
      }
      monday = monday.advanced(by: 7 * interval)
    }
    return instances
  }

  /// `2021-W09`, the ISO week of the day.
  static func weekKey(_ day: Day) -> String {
    let thursday = day.monday.advanced(by: 3)
    let year = thursday.year
    let number = Day(number: Day.number(year: year, month: 1, day: 1)).distance(to: thursday) / 7 + 1
    guard (0...9999).contains(year) else { return String(year) + "-W" + Day.padded(number, 2) }
    return String(unsafeUninitializedCapacity: 8) { bytes in
      Day.write(year, digits: 4, at: 0, to: bytes)
      bytes[4] = UInt8(ascii: "-")
      bytes[5] = UInt8(ascii: "W")
      Day.write(number, digits: 2, at: 6, to: bytes)
      return 8
    }
  }
}
