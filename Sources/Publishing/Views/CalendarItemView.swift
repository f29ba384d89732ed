import Monitoring
import Schedules
import Templating

/// What is due on a day of one activity, in a cell or in a list.
struct CalendarItemView: View {
  static let shape = Shape(
    "calendarItem",
    [
      .text("number", "номер мероприятия; пусто, если приказ его не печатает"),
      .text("title", "мероприятие; в клетке — его начало"), .text("label", "этап; пусто, если его нет"),
      .text("link", "страница мероприятия"), .text("roadmap", "дорожная карта; пусто, если она одна"),
      .text("who", "школа или сколько школ; пусто для муниципалитета и на странице самой школы"),
      .text("parties", "исполнители через запятую; пусто, если не названы"),
      .text("window", "окно: с 1 сентября по 31 октября 2023; пусто, если это один день"),
      .text("moved", "последний перенос: перенесено с 10 на 20 февраля; пусто без переноса"),
      .flag("isOutsidePeriod", "напечатанный год лежит вне периода плана"),
      .record("status", StatusView.shape, "худшее состояние; пояснение — сколько школ выполнили"),
    ])

  /// How many letters of a title a cell of the grid shows.
  static let room = 48

  let item: AgendaItem
  /// Whether it stands in a cell, beneath which the list names it in full.
  let isCell: Bool
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    let duty = calendar.agenda.duties[item.duty]
    values.text(duty.activity.activity.number)
    values.text(isCell ? duty.facts.beginning : duty.activity.activity.title)
    values.text(item.label)
    values.link(from: place, to: duty.path)
    values.text(calendar.namesRoadmaps ? duty.roadmap.roadmap.title : "")
    values.text(calendar.who(item))
    values.text(duty.facts.parties)
    values.text(item.opens == item.due ? "" : Wording.window(item.opens, item.due))
    values.text(item.move.map(Wording.move) ?? "")
    values.flag(item.isOutsidePeriod)
    values.record(StatusView(of: item))
  }
}

extension StatusView {
  /// The worst state of an item; of several schools also how many have done it.
  init(of item: AgendaItem) {
    let (done, all) = item.progress
    self.init(
      kind: item.assessment.kind.rawValue, text: Wording.status(item.assessment),
      note: all > 1 ? "\(done) из\(Wording.bound)\(all)" : "")
  }
}
