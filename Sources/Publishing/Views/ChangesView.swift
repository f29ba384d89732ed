import Monitoring
import Schedules
import Templating

/// What changed on the whole site between the previous reporting date and the report date.
struct ChangesView: View {
  static let shape = Shape(
    "changes",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "заголовок"),
      .text("since", "прежняя дата отчёта"), .text("until", "дата отчёта"),
      .records("summary", PhraseView.shape, "главная фраза, её числа ведут к строкам"),
      .flag("hasChanges", "что-то изменилось"),
      .records("groups", ChangeGroupView.shape, "изменения по видам"),
      .text("feedLink", "лента изменений для подписки"),
    ])

  let edition: Edition
  let place: Place

  var values: [Value] {
    let (since, until) = (Changes.dayBefore(edition.day), edition.day)
    let changes = edition.changes
    let frame = edition.frame(
      "Что изменилось", kind: .changes, at: place,
      description: "Что выполнено, просрочено, перенесено и исправлено с прошлой даты отчёта.")
    let groups = ChangeGroupView.order.compactMap { kinds -> ChangeGroupView? in
      let rows = changes.filter { kinds.contains($0.kind) }
      return rows.isEmpty ? nil : ChangeGroupView(kinds: kinds, changes: rows)
    }
    return [
      .record(frame.record), .text("Что изменилось"), .text(Wording.date(since)),
      .text(Wording.date(until)),
      .records(Wording.summary(of: changes.map(\.kind), since: since, until: until).map(\.record)),
      .flag(!changes.isEmpty),
      .records(groups.map(\.record)), .text(place.link(to: SitePath.feed)),
    ]
  }
}

/// Changes of one kind.
struct ChangeGroupView: View {
  static let shape = Shape(
    "change-group",
    [
      .text("anchor", "якорь"), .text("title", "вид изменений"), .text("count", "сколько"),
      .records("rows", ChangeView.shape, "изменения"),
    ])

  /// The kinds that are shown together, in the order of the page.
  static let order: [[Change.Kind]] = [
    [.overdue], [.noReport], [.notFulfilled], [.reopened], [.fulfilled, .fulfilledLate], [.moved],
    [.corrected], [.cancelled],
  ]

  let kinds: [Change.Kind]
  let changes: [ChangeContribution]

  var values: [Value] {
    [
      .text(kinds.first?.rawValue ?? ""), .text(kinds.first.map(Wording.changes) ?? ""),
      .text(Wording.number(changes.count)),
      .records(changes.compactMap { $0.row.record(of: ChangeView.shape) }),
    ]
  }
}

/// One change.
struct ChangeView: View {
  static let shape = Shape(
    "change",
    [
      .text("number", "номер мероприятия"), .text("title", "мероприятие"),
      .text("link", "строка на его странице"), .text("school", "школа; пусто для муниципалитета"),
      .text("municipality", "район"), .text("day", "день"), .text("dayISO", "день: 2023-06-09"),
      .text("text", "что изменилось"), .record("status", StatusView.shape, "состояние теперь"),
      .text("recordLink", "запись; пусто, если её нет"),
    ])

  let change: Change
  let municipality: Municipality
  let activity: Activity
  let place: Place

  /// A change on a page; nil when the change is of another municipality.
  init?(change: Change, in municipality: Municipality, at place: Place) {
    guard municipality.id == change.municipality,
      let activity = municipality.activity(change.activity, of: change.roadmap)
    else { return nil }
    self.change = change
    self.municipality = municipality
    self.activity = activity
    self.place = place
  }

  var values: [Value] {
    let page = SitePath.activity(activity.id, of: change.roadmap, in: municipality.id)
    let anchor = change.school.map { "a-\(activity.id.slug)-\($0.slug)" } ?? "a-\(activity.id.slug)"
    return [
      .text(activity.number), .text(activity.title), .text(place.link(to: page, anchor)),
      .text(change.school.map { municipality.school($0)?.shortName ?? $0.text } ?? ""),
      .text(municipality.shortName), .text(Wording.date(change.day)), .text(change.day.iso),
      .text(Wording.change(change)),
      .record(StatusView(change.occurrence?.assessment ?? .undated(records: 1)).record),
      .text(change.statement.map { place.link(to: page, $0.anchor) } ?? ""),
    ]
  }
}

extension Municipality {
  /// An activity of one of its roadmaps.
  func activity(_ id: Activity.ID, of roadmap: Roadmap.ID) -> Activity? {
    self.roadmap(roadmap)?.activities.first { $0.id == id }
  }
}
