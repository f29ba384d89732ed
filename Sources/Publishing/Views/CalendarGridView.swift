import Monitoring
import Schedules
import Templating

/// A month as a table of weeks, and the same as a list of days.
struct CalendarGridView: View {
  static let shape = Shape(
    "calendarGrid",
    [
      .text("title", "Май 2023"), .text("iso", "2023-05"), .text("anchor", "якорь месяца"),
      .text("summary", "главная фраза месяца"),
      .records("weeks", CalendarWeekView.shape, "недели"),
      .records("days", CalendarDayView.shape, "дни, в которые есть сроки"),
    ])

  let month: AgendaMonth
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    let first = month.month.first
    let items = itemsByDay
    let blanks = first.weekday.rawValue - 1
    let day: @Sendable (_ offset: Int, _ isCell: Bool) -> CalendarDayView = {
      [calendar, place] offset, isCell in
      let isOfMonth = items.indices.contains(offset)
      return CalendarDayView(
        day: isOfMonth ? first.advanced(by: offset) : nil,
        items: calendar.agenda.items[isOfMonth ? items[offset] : 0..<0],
        isCell: isCell, calendar: calendar, place: place)
    }
    values.text(Wording.monthTitle(month.month))
    values.text(month.month.iso)
    values.text("m-\(month.month.iso)")
    values.text(Wording.agenda(month.tally, in: month.month))
    values.records(0..<(blanks + items.count + 6) / 7) { week in
      CalendarWeekView { day(7 * week - blanks + $0, true) }
    }
    values.records(items.indices.filter { !items[$0].isEmpty }) { day($0, false) }
  }

  /// The places of what is due on each day of the month; items come by day, so one pass finds them.
  private var itemsByDay: [Range<Int>] {
    var start = month.items.lowerBound
    return (0...month.month.first.distance(to: month.month.last)).map { offset in
      let day = month.month.first.advanced(by: offset)
      var end = start
      while end < month.items.upperBound, calendar.agenda.items[end].due == day { end += 1 }
      defer { start = end }
      return start..<end
    }
  }
}
