import Monitoring
import Schedules
import Templating

/// One activity: all occurrences × schools, what was said, moved deadlines.
struct ActivityView: View {
  static let shape = Shape(
    "activity",
    [
      .record("frame", FrameView.shape, "рамка страницы"),
      .text("number", "номер"), .text("title", "мероприятие"), .text("section", "раздел"),
      .text("summary", "главная фраза: срок и что с ним"),
      .record("status", StatusView.shape, "худшее состояние"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
      .text("phrase", "срок словами приказа"), .text("meaning", "что этот срок значит"),
      .texts("formerly", "прежние сроки с приказами, которые их изменили"),
      .texts("unread", "слова срока, которые не поняты"), .flag("hasUnread", "такие слова есть"),
      .records("parties", CrumbView.shape, "исполнители"), .flag("hasParties", "исполнители названы"),
      .text("audience", "для кого"), .text("form", "форма проведения"),
      .markup("result", "планируемый результат"), .flag("hasResult", "результат назван"),
      .text("measure", "показатель"), .text("factors", "факторы риска, на которые отвечает"),
      .markup("body", "пояснение"), .flag("hasBody", "пояснение есть"),
      .text("caption", "подпись таблицы сроков"), .flag("hasSchools", "касается школ"),
      .records("lines", LineView.shape, "школы и их сроки"),
      .record("story", StoryListView.shape, "что и когда было сказано, новое сверху"),
      .text("silence", "чья очередь, когда не сказано ничего"),
    ])

  let report: ActivityReport
  let edition: RoadmapEdition
  let place: Place

  init(of report: ActivityReport, in edition: RoadmapEdition, at place: Place) {
    self.report = report
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let activity = report.activity
    let schedule = activity.schedule(asOf: edition.masthead.day)
    let status = report.lines.count == 1 ? StatusView(of: report.lines[0]) : StatusView(of: report)
    let meaning = Wording.meaning(
      of: schedule, as: report.lines.first?.occurrences ?? [], on: edition.masthead.day)
    let story = StoryView.story(of: report, in: edition, at: place)
    let hasSchools = report.lines.contains { $0.school != nil }
    values.record(frame)
    values.text(activity.number)
    values.text(activity.title)
    values.text(section)
    values.text(Wording.summary(of: report, on: edition.masthead.day))
    values.record(status)
    values.records(isTroubled ? edition.levels(at: place) : [])
    values.text(schedule.phrase)
    values.text(meaning)
    values.texts(formerly)
    values.texts(schedule.unread)
    values.flag(!schedule.unread.isEmpty)
    values.records(parties)
    values.flag(!parties.isEmpty)
    values.text(Wording.audience(of: activity, in: edition.municipality))
    values.text(activity.form)
    values.markup(html(activity.result))
    values.flag(!activity.result.isEmpty)
    values.text(activity.measure?.text ?? "")
    values.text(activity.riskFactors.map { "\($0.rawValue). \($0.title)" }.joined(separator: "; "))
    values.markup(html(activity.body))
    values.flag(!activity.body.isEmpty)
    values.text("\(activity.title): сроки, состояние и подтверждения")
    values.flag(hasSchools)
    values.records(lines)
    values.record(StoryListView(rows: story))
    values.text(Wording.silence(of: report))
  }

  private var isTroubled: Bool {
    report.lines.contains { $0.isCounted && $0.assessment.kind.isTrouble }
  }

  private func html(_ text: RichText) -> Markup { Markup(trusted: text.html(root: place.root)) }

  private var section: String {
    let section = edition.roadmap.sections[report.section]
    return section.number.isEmpty || section.title.isEmpty
      ? section.title : "Раздел \(section.number). \(section.title)"
  }

  private var frame: FrameView {
    let number = report.activity.number
    return edition.frame(
      number.isEmpty ? report.activity.title : "\(number). \(report.activity.title)", kind: .activity,
      at: place,
      description: "Мероприятие дорожной карты: срок, исполнители, что сделано.",
      sources: [report.activity.origin, report.activity.scheduleOrigin])
  }

  private var formerly: [String] {
    report.activity.formerly.filter { $0.heldUntil <= edition.masthead.day }.map {
      "Было: \($0.schedule.phrase). Срок изменён приказом №\(Wording.bound)\($0.amendment)"
        + " от \(Wording.date($0.heldUntil))"
    }
  }

  private var parties: [CrumbView] {
    report.activity.parties.map { id in
      CrumbView(
        title: edition.municipality.party(id)?.fullName ?? id.text,
        link: place.link(to: SitePath.party(id, in: edition.municipality.id)))
    }
  }

  private var lines: [LineView] {
    report.lines.compactMap { line in
      edition.duty(line).map { LineView(duty: $0, edition: edition, place: place) }
    }
  }
}

extension Wording {
  /// The sentence that opens an activity's page: what its deadline asks for now.
  static func summary(of report: ActivityReport, on day: Day) -> String {
    let next = report.lines.compactMap { $0.next(after: day)?.due }.min()
    let troubled = report.lines.filter(\.assessment.kind.isTrouble)
    if let line = troubled.first, let late = line.deciding(on: day) {
      let who = troubled.count > 1 ? " (\(schools(troubled.count)))" : ""
      return "Срок прошёл \(date(late.due)), \(relative(late.due, to: day))\(who)."
    }
    if let next { return "Следующий срок \(dateWithWeekday(next)), \(relative(next, to: day))." }
    guard report.lines.contains(where: { !$0.occurrences.isEmpty }) else {
      return "Календарной даты у мероприятия нет, поэтому в доли выполненного оно не входит."
    }
    return outcome(of: report)
  }

  /// What has become of an activity whose days have all come or are done.
  private static func outcome(of report: ActivityReport) -> String {
    let occurrences = report.lines.flatMap(\.occurrences).filter {
      $0.isCounted && $0.assessment.kind != .cancelled
    }
    guard !occurrences.isEmpty else {
      let isCancelled = report.lines.allSatisfy { $0.assessment.kind == .cancelled }
      return isCancelled
        ? "Мероприятие отменено и в доли выполненного не входит."
        : "Год срока лежит вне периода плана, поэтому в доли выполненного мероприятие не входит."
    }
    let done = occurrences.compactMap(\.fulfilledOn)
    guard occurrences.count == 1, let day = done.first, let due = occurrences.first?.due else {
      return "Новых сроков нет, выполнено \(share(done.count, of: occurrences.count))."
    }
    let early = day.distance(to: due)
    if early == 0 { return "Выполнено \(date(day)), в последний день срока." }
    return early > 0
      ? "Выполнено \(date(day)), на \(days(early)) раньше срока."
      : "Выполнено \(date(day)), на \(days(-early)) позже срока."
  }

  /// Whose move it is while nobody has said anything of an activity.
  static func silence(of report: ActivityReport) -> String {
    let parties = report.activity.parties.map(\.text).joined(separator: ", ")
    let whose = parties.isEmpty ? "" : " Сообщить о ходе должны: \(parties)."
    return "Записей о ходе нет.\(whose)"
  }
}
