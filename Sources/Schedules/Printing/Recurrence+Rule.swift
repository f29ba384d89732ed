extension Recurrence {
  /// The due days as a recurrence rule of RFC 5545 (`FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20210530`), or nil when it
  /// cannot say them: windows that the plan cuts, working days, days after a period.
  ///
  /// The rule is meant for a DTSTART on the first occurrence's due day.
  public var rrule: String? {
    guard after == nil, !onlyWorkingDays, frequency == .yearly || months.isEmpty, let rule = days else {
      return nil
    }
    let step = interval == 1 ? "" : ";INTERVAL=" + String(interval)
    return rule.frequency + step + rule.days + ";UNTIL=" + until.iso.filter { $0 != "-" }
  }

  private var days: (frequency: String, days: String)? {
    switch frequency {
    case .daily: return ("FREQ=DAILY", "")
    case .weekly:
      guard !weekdays.isEmpty else { return nil }
      return ("FREQ=WEEKLY", ";BYDAY=" + weekdays.map(\.code).joined(separator: ","))
    case .monthly:
      if let weekOfMonth, weekdays.count == 1 {
        return ("FREQ=MONTHLY", ";BYDAY=" + String(weekOfMonth) + weekdays[0].code)
      }
      guard weekOfMonth == nil, let day, firstDay == nil || firstDay == day else { return nil }
      return ("FREQ=MONTHLY", Recurrence.monthDay(day))
    case .yearly:
      guard months.count == 1, let day, firstDay == nil || firstDay == day else { return nil }
      return ("FREQ=YEARLY", ";BYMONTH=" + String(months[0]) + Recurrence.monthDay(day))
    case .quarterly, .halfYearly: return nil
    }
  }

  /// A day that short months lack is their last one.
  private static func monthDay(_ day: Int) -> String {
    guard day > 28 else { return ";BYMONTHDAY=" + String(day) }
    return ";BYMONTHDAY=" + (28...day).map(String.init).joined(separator: ",") + ";BYSETPOS=-1"
  }
}

extension Weekday {
  /// The two letters of RFC 5545.
  var code: String { ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][rawValue - 1] }
}
