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
    let days = calendar.masthead.days.days(of: month.month)
    let items = items(of: days)
    let blanks = month.month.first.weekday.rawValue - 1
    let day: @Sendable (_ offset: Int, _ isCell: Bool) -> CalendarDayView = {
      [calendar, place] offset, isCell in
      let isOfMonth = days.indices.contains(offset)
      return CalendarDayView(
        day: isOfMonth ? days[offset] : nil, items: calendar.agenda.items[isOfMonth ? items[offset] : 0..<0],
        isCell: isCell, calendar: calendar, place: place)
    }
    values.text(Wording.monthTitle(month.month))
    values.text(month.month.iso)
    values.text("m-\(month.month.iso)")
    values.text(Wording.agenda(month.tally, in: month.month))
    values.records(0..<(blanks + days.count + 6) / 7) { week in
      CalendarWeekView { day(7 * week - blanks + $0, true) }
    }
    values.records(days.indices.filter { !items[$0].isEmpty }) { day($0, false) }
  }

  /// The places of what is due on each day of the month; items come by day, so one pass finds them.
  private func items(of days: [CalendarDay]) -> [Range<Int>] {
    var start = month.items.lowerBound
    return days.map { day in
      var end = start
      while end < month.items.upperBound, calendar.agenda.items[end].due == day.day { end += 1 }
      defer { start = end }
      return start..<end
    }
  }
}
