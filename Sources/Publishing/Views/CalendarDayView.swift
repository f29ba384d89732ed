import Monitoring
import Schedules
import Templating

/// A day of a month: a cell of the grid, or a heading of the list.
struct CalendarDayView: View {
  static let shape = Shape(
    "calendarDay",
    [
      .flag("isBlank", "клетка вне месяца"), .text("number", "число"), .text("iso", "2023-05-31"),
      .text("date", "31 мая 2023, среда"), .text("anchor", "якорь дня в списке"),
      .flag("isDayOff", "нерабочий день"), .text("name", "чем день особен: День Победы, рабочий день"),
      .flag("isReportDay", "день отчёта"), .flag("hasItems", "в этот день есть сроки"),
      .records("items", CalendarItemView.shape, "сроки: в клетке первые три, в списке все"),
      .text("more", "сколько ещё, если они не поместились в клетку: ещё 3 срока"),
    ])

  /// How many items a cell of the grid holds; one more stands there rather than a word about it.
  static let room = 3

  /// Nil outside the month.
  let day: CalendarDay?
  let items: ArraySlice<AgendaItem>
  /// Whether it is a cell, which holds few items.
  let isCell: Bool
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    guard let day else { return fillBlank(&values) }
    let shown = isCell && items.count > Self.room + 1 ? items.prefix(Self.room) : items
    let rest = items.count - shown.count
    values.flag(false)
    values.text(day.number)
    values.text(day.iso)
    values.text(Wording.dateWithWeekday(day.day))
    values.text(day.anchor)
    values.flag(day.isOff)
    values.text(day.name)
    values.flag(day.day == calendar.masthead.day)
    values.flag(!items.isEmpty)
    values.records(shown) { [isCell, calendar, place] in
      CalendarItemView(item: $0, isCell: isCell, calendar: calendar, place: place)
    }
    values.text(rest > 0 ? Wording.more(rest) : "")
  }

  /// A cell outside the month.
  private func fillBlank(_ values: inout Values) {
    values.flag(true)
    for _ in 0..<4 { values.text("") }
    values.flag(false)
    values.text("")
    values.flag(false)
    values.flag(false)
    values.records([CalendarItemView]())
    values.text("")
  }
}

/// A week of a month, Monday first.
struct CalendarWeekView: View {
  static let shape = Shape(
    "calendarWeek", [.records("days", CalendarDayView.shape, "семь дней с понедельника")])

  /// Its days by their places.
  let day: @Sendable (Int) -> CalendarDayView

  func fill(_ values: inout Values) {
    values.records(0..<7, day)
  }
}
