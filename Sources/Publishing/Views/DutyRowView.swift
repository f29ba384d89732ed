import Monitoring
import Schedules
import Templating

/// A line of a roadmap's table: an activity, or an activity at one school.
struct DutyRowView: View {
  static let shape = Shape(
    "duty",
    [
      .text("anchor", "якорь строки"),
      .text("number", "номер мероприятия; пусто, если приказ его не печатает"),
      .text("title", "мероприятие"), .text("link", "страница мероприятия"),
      .text("school", "школа; пусто, если обязанность муниципалитета"),
      .text("schoolLink", "страница школы"), .text("phrase", "срок словами приказа"),
      .text("due", "ближайший срок: до 10 февраля 2023, пятница; пусто без даты"),
      .text("dueISO", "тот же срок: 2023-02-10"), .texts("parties", "исполнители"),
      .record("status", StatusView.shape, "состояние"),
      .text("section", "раздел"), .text("relative", "сколько дней до срока или после него"),
    ])

  let duty: Duty
  let masthead: Masthead
  let municipality: Municipality
  let place: Place

  var values: [Value] {
    let activity = duty.activity.activity
    let school = duty.line.school
    let due = deciding?.due
    return [
      .text(duty.anchor), .text(activity.number), .text(activity.title),
      .text(place.link(to: SitePath.activity(activity.id, of: duty.roadmap.roadmap.id, in: municipality.id))),
      .text(school.flatMap { municipality.school($0)?.shortName } ?? ""),
      .text(school.map { place.link(to: SitePath.school($0, in: municipality.id)) } ?? ""),
      .text(activity.schedule.phrase),
      .text(due.map { "до \(Wording.dateWithWeekday($0))" } ?? ""), .text(due?.iso ?? ""),
      .texts(activity.parties.map(\.text)), .record(StatusView(of: duty.line).record),
      .text(duty.roadmap.roadmap.sections[duty.activity.section].title),
      .text(due.map { Wording.relative($0, to: masthead.day) } ?? ""),
    ]
  }

  /// The occurrence that decides what the row says of days: the troubled one, else the next, else the last.
  private var deciding: AssessedOccurrence? {
    let trouble = duty.line.occurrences.first { $0.assessment.kind.isTrouble }
    return trouble ?? duty.line.next(after: masthead.day) ?? duty.line.occurrences.last
  }
}

extension Duty {
  /// The row's anchor on its activity's page and in the roadmap's table.
  var anchor: String {
    let activity = activity.activity.id.slug
    guard let school = line.school else { return "a-\(activity)" }
    return "a-\(activity)-\(school.slug)"
  }
}
