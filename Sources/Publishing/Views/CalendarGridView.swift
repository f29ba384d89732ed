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
    values.text(Wording.monthTitle(month.month))
    values.text(month.month.iso)
    values.text("m-\(month.month.iso)")
    values.text(Wording.agenda(month.tally, in: month.month))
    values.records(weeks)
    values.records(days)
  }

  private var days: [CalendarDayView] {
    days(isCell: false).filter { !$0.items.isEmpty }
  }

  private var weeks: [CalendarWeekView] {
    let first = month.month.first
    let last = month.month.last
    var cells = days(isCell: true)
    cells.insert(contentsOf: blanks(first.weekday.rawValue - 1), at: 0)
    cells += blanks(7 - last.weekday.rawValue)
    return stride(from: 0, to: cells.count, by: 7).map { CalendarWeekView(days: Array(cells[$0..<$0 + 7])) }
  }

  /// All days of the month with what is due on them; items come by day, so one pass finds them.
  private func days(isCell: Bool) -> [CalendarDayView] {
    var start = month.items.lowerBound
    return (0...month.month.first.distance(to: month.month.last)).map { offset in
      let day = month.month.first.advanced(by: offset)
      var end = start
      while end < month.items.upperBound, calendar.agenda.items[end].due == day { end += 1 }
      defer { start = end }
      return CalendarDayView(
        day: day, items: calendar.agenda.items[start..<end], isCell: isCell, calendar: calendar, place: place)
    }
  }

  private func blanks(_ count: Int) -> [CalendarDayView] {
    Array(
      repeating: CalendarDayView(day: nil, items: [], isCell: true, calendar: calendar, place: place),
      count: count)
  }
}
