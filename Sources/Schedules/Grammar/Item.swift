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
    /// «Выходных и праздничных дней» after «кроме».
    case daysOff
    case text
    case separator(UInt8)
    case aside
    case remark(ScheduleRemark)
  }

  var content: Content
  /// The tokens it was read from.
  var tokens: Range<Int>
}
