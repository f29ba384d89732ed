import Monitoring
import Schedules
import Templating

/// An activity whose deadline names no day.
struct CalendarUndatedView: View {
  static let shape = Shape(
    "calendarUndated",
    [
      .text("number", "номер мероприятия"), .text("title", "мероприятие"),
      .text("link", "страница мероприятия"), .text("roadmap", "дорожная карта; пусто, если она одна"),
      .text("who", "школа или сколько школ"), .text("phrase", "срок словами приказа"),
      .text("reason", "почему нет дня"), .record("status", StatusView.shape, "состояние"),
    ])

  let undated: UndatedActivity
  let calendar: CalendarFacts
  let place: Place

  func fill(_ values: inout Values) {
    let duty = calendar.agenda.duties[undated.duty]
    let activity = duty.activity.activity
    values.text(activity.number)
    values.text(activity.title)
    values.link(from: place, to: duty.path)
    values.text(calendar.namesRoadmaps ? duty.roadmap.roadmap.title : "")
    values.text(calendar.who(duty: undated.duty, count: undated.count))
    values.text(activity.schedule.phrase)
    values.text(Wording.undatedReason(activity.schedule))
    values.record(StatusView(undated.assessment))
  }
}
