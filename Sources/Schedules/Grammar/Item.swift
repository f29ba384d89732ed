/// What a reader made of some tokens, before the pieces are put together.
struct Item {
  enum Content {
    /// A moment, or from one to another.
    case span(Moment, Moment?)
    /// Due at a moment's end.
    case by(Moment)
    /// Due before a moment begins.
    case before(Moment)
    /// From a moment on: «с», and «не ранее», «после» which are not continuous.
    case from(Moment, isContinuous: Bool, isExclusive: Bool)
    case every(RecurrenceDraft)
    case throughout(Moment)
    case throughoutSpan(Moment, Moment)
    /// «В течение месяца» of no known month, «в начале учебного года».
    case undated(Schedule.UndatedReason, detail: String, likely: String)
    case further
    case except
    case text
    case separator(UInt8)
    case aside
    case remark(ScheduleRemark)
  }

  var content: Content
  /// The tokens it was read from.
  var tokens: Range<Int>
}

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
  /// 1 or -1 when the day is of the period's first or last month.
  var monthOfPeriod: Int?
  /// Whether the due day is only worded «до N числа», which another frequency may take over.
  var isByDay = false
  /// Whether «числа» alone, without «каждого месяца», made it monthly.
  var isAssumed = false
}
