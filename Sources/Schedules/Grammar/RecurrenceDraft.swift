/// A repetition being put together.
struct RecurrenceDraft: Hashable {
  var frequency: Recurrence.Frequency?
  var interval = 1
  var times = 1
  var atLeast = false
  var weekdays: [Weekday] = []
  var day: Int?
  var firstDay: Int?
  var weekOfMonth: Int?
  var after: Recurrence.After?
  var onlyWorkingDays = false
  var ofSchoolYear = false
  /// The month of its period that the day is of, counted from 1, or -1 for the last.
  var monthOfPeriod: Int?
  /// Whether the due day is only worded «до N числа», which another frequency may take over.
  var isByDay = false
  /// Whether «числа» alone, without «каждого месяца», made it monthly.
  var isAssumed = false
  /// Whether «каждый» stands before its weekdays, so that no count of times takes them over.
  var isEach = false
}

extension RecurrenceDraft {
  /// Once in every such unit; nil for units that do not repeat.
  init?(every unit: TimeUnit) {
    self.init()
    switch unit {
    case .day: frequency = .daily
    case .week: frequency = .weekly
    case .month: frequency = .monthly
    case .quarter: frequency = .quarterly
    case .schoolQuarter:
      frequency = .quarterly
      ofSchoolYear = true
    case .half: frequency = .halfYearly
    case .semester:
      frequency = .halfYearly
      ofSchoolYear = true
    case .year: frequency = .yearly
    case .decade, .halfMonth, .trimester: return nil
    }
  }

  /// Whether a unit is a row of months, so that its first and last month can be named.
  static func hasMonths(_ unit: TimeUnit) -> Bool {
    switch unit {
    case .quarter, .schoolQuarter, .half, .semester, .year: true
    case .day, .week, .decade, .halfMonth, .month, .trimester: false
    }
  }
}

extension RecurrenceDraft {
  /// Every month at this place of it.
  init(monthly first: Moment, _ last: Moment?) {
    self.init(frequency: .monthly)
    switch first.unit {
    case .week(let number, _):
      weekOfMonth = number
    case .weekday(let weekday, let number, _):
      weekOfMonth = number
      weekdays = [weekday]
    case .workingDay(let number, _):
      day = number
      onlyWorkingDays = true
    case .decade(let number, _): setDays(number * 10 - 9, number == 3 ? -1 : number * 10)
    case .halfMonth(let number, _): setDays(number * 15 - 14, number == 2 ? -1 : 15)
    case .day(let number, _): setDays(number, number)
    default: break
    }
    switch last?.unit {
    case .decade(let number, _)?: day = number == 3 ? -1 : number * 10
    case .day(let number, _)?: day = number
    case .halfMonth?: day = -1
    default: break
    }
  }

  private mutating func setDays(_ first: Int, _ last: Int) {
    firstDay = first
    day = last
  }
}
