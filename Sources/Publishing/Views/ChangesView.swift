import Monitoring
import Schedules
import Templating

/// What changed between the previous reporting date and the report date: on the whole site, or in a municipality.
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

  let frame: FrameView
  /// What kind each change is.
  let kinds: [Change.Kind]
  let groups: [ChangeGroupView]
  let place: Place

  static let title = "Что изменилось"
  static let description = "Что выполнено, просрочено, перенесено и исправлено с прошлой даты отчёта."

  func fill(_ values: inout Values) {
    let until = frame.masthead.day
    let since = Changes.dayBefore(until)
    values.record(frame)
    values.text(Self.title)
    values.date(since)
    values.date(until)
    values.records(Wording.summary(of: kinds, since: since, until: until))
    values.flag(!kinds.isEmpty)
    values.records(groups)
    values.link(from: place, to: SitePath.feed)
  }
}

extension ChangesView {
  /// Above this number of changes the site's page says how many each municipality has, and its own page which.
  private static let most = 500

  /// The changes of the whole site.
  init(of edition: Edition, at place: Place) {
    let changes = edition.changes
    let frame = edition.frame(Self.title, kind: .changes, at: place, description: Self.description)
    let isDivided = changes.count > Self.most && edition.contributions.count > 1
    let groups = ChangeGroupView.all(of: changes.map(\.kind)) { kinds in
      guard isDivided else {
        let meant = changes.filter { kinds.contains($0.kind) }
        return ([], RecordList(meant.compactMap { $0.row.record(of: ChangeView.shape) }))
      }
      let parts = edition.contributions.compactMap { $0.part(of: kinds, at: place) }
      return (parts, RecordList([ChangeView]()))
    }
    self.init(frame: frame, kinds: changes.map(\.kind), groups: groups, place: place)
  }

  /// The changes of a municipality.
  init(of edition: MunicipalityEdition, at place: Place) {
    let changes = edition.changes.value.all
    let frame = edition.frame(
      "\(Self.title): \(edition.municipality.name)", kind: .changes, at: place, description: Self.description,
      sources: [edition.municipality.origin])
    let groups = ChangeGroupView.all(of: changes.map(\.kind)) { kinds in
      let meant = changes.filter { kinds.contains($0.kind) }
      return (
        [], RecordList(meant.compactMap { ChangeView(change: $0, in: edition.municipality, at: place) })
      )
    }
    self.init(frame: frame, kinds: changes.map(\.kind), groups: groups, place: place)
  }
}

extension Contribution {
  /// How many of some kinds of changes the municipality has; nil when none.
  fileprivate func part(of kinds: [Change.Kind], at place: Place) -> CrumbView? {
    let count = changes.count { kinds.contains($0.kind) }
    guard count > 0, let kind = kinds.first else { return nil }
    return CrumbView(
      title: "\(shortName): \(Wording.number(count))",
      link: place.link(to: SitePath.changes(of: id), kind.rawValue))
  }
}

/// Changes of one kind.
struct ChangeGroupView: View {
  static let shape = Shape(
    "change-group",
    [
      .text("anchor", "якорь"), .text("title", "вид изменений"), .text("count", "сколько"),
      .records("rows", ChangeView.shape, "изменения"),
      .records("parts", CrumbView.shape, "вместо изменений, когда их очень много: районы и сколько в каждом"),
      .flag("isDivided", "так и есть"),
    ])

  /// The kinds that are shown together, in the order of the page.
  static let order: [[Change.Kind]] = [
    [.overdue], [.noReport], [.notFulfilled], [.reopened], [.fulfilled, .fulfilledLate], [.moved],
    [.corrected], [.cancelled],
  ]

  let kinds: [Change.Kind]
  let count: Int
  let parts: [CrumbView]
  let rows: RecordList

  func fill(_ values: inout Values) {
    values.text(kinds.first?.rawValue ?? "")
    values.text(kinds.first.map(Wording.changes) ?? "")
    values.text(Wording.number(count))
    values.records(rows)
    values.records(parts)
    values.flag(!parts.isEmpty)
  }

  /// The groups that have changes; `content` says what stands in one.
  static func all(
    of changes: [Change.Kind], _ content: ([Change.Kind]) -> (parts: [CrumbView], rows: RecordList)
  ) -> [ChangeGroupView] {
    order.compactMap { kinds in
      let count = changes.count(where: kinds.contains)
      guard count > 0 else { return nil }
      let (parts, rows) = content(kinds)
      return ChangeGroupView(kinds: kinds, count: count, parts: parts, rows: rows)
    }
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

  func fill(_ values: inout Values) {
    let page = SitePath.activity(activity.id, of: change.roadmap, in: municipality.id)
    let anchor = change.school.map { "a-\(activity.id.slug)-\($0.slug)" } ?? "a-\(activity.id.slug)"
    values.text(activity.number)
    values.text(activity.title)
    values.link(from: place, to: page, anchor)
    values.text(change.school.map { municipality.school($0)?.shortName ?? $0.text } ?? "")
    values.text(municipality.shortName)
    values.date(change.day)
    values.text(change.day.iso)
    values.text(Wording.change(change))
    values.record(StatusView(change.occurrence?.assessment ?? .undated(records: 1)))
    values.text(change.statement.map { place.link(to: page, $0.anchor) } ?? "")
  }
}

extension Municipality {
  /// An activity of one of its roadmaps.
  func activity(_ id: Activity.ID, of roadmap: Roadmap.ID) -> Activity? {
    self.roadmap(roadmap)?.activities.first { $0.id == id }
  }
}
