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
      .text("roadmap", "дорожная карта"), .text("roadmapLink", "её страница"),
      .text("phrase", "срок словами приказа"), .text("meaning", "что этот срок значит"),
      .texts("unread", "слова срока, которые не поняты"), .flag("hasUnread", "такие слова есть"),
      .records("parties", CrumbView.shape, "исполнители"), .text("form", "форма проведения"),
      .markup("result", "планируемый результат"), .flag("hasResult", "результат назван"),
      .text("measure", "показатель"), .markup("body", "пояснение"), .flag("hasBody", "пояснение есть"),
      .record("status", StatusView.shape, "худшее состояние"),
      .records("lines", LineView.shape, "школы и их сроки"),
      .records("story", StoryView.shape, "что и когда было сказано, новое сверху"),
      .flag("hasStory", "что-то было сказано"),
    ])

  let report: ActivityReport
  let edition: RoadmapEdition
  let place: Place

  init(of report: ActivityReport, in edition: RoadmapEdition, at place: Place) {
    self.report = report
    self.edition = edition
    self.place = place
  }

  var values: [Value] {
    let activity = report.activity
    let story = StoryView.story(of: report, in: edition, at: place)
    return [
      .record(frame.record), .text(activity.number), .text(activity.title),
      .text(edition.roadmap.sections[report.section].title), .text(edition.roadmap.title),
      .text(place.link(to: SitePath.roadmap(edition.roadmap.id, in: edition.municipality.id))),
      .text(activity.schedule.phrase), .text(""),
      .texts(activity.schedule.unread), .flag(!activity.schedule.unread.isEmpty),
      .records(parties.map(\.record)), .text(activity.form),
      .markup(Markup(trusted: activity.result.html(root: place.root))), .flag(!activity.result.isEmpty),
      .text(activity.measure?.text ?? ""), .markup(Markup(trusted: activity.body.html(root: place.root))),
      .flag(!activity.body.isEmpty),
      .record(StatusView(report.worst ?? .undated(records: 0)).record),
      .records(lines.map(\.record)), .records(story.map(\.record)), .flag(!story.isEmpty),
    ]
  }

  private var frame: FrameView {
    let number = report.activity.number
    return edition.frame(
      number.isEmpty ? report.activity.title : "\(number). \(report.activity.title)", kind: .activity,
      at: place,
      description: "Мероприятие дорожной карты: срок, исполнители, что сделано.",
      sources: [report.activity.origin])
  }

  private var parties: [CrumbView] {
    report.activity.parties.map { id in
      CrumbView(
        title: edition.municipality.party(id)?.fullName ?? id.text,
        link: place.link(to: SitePath.party(id, in: edition.municipality.id)), isCurrent: false)
    }
  }

  private var lines: [LineView] {
    report.lines.map { line in
      LineView(
        duty: Duty(
          municipality: edition.municipality.id, roadmap: edition.report, activity: report, line: line),
        edition: edition, place: place)
    }
  }
}

/// One school's, or the municipality's, occurrences of an activity.
struct LineView: View {
  static let shape = Shape(
    "line",
    [
      .text("anchor", "якорь"), .text("school", "школа; пусто для муниципалитета"),
      .text("schoolLink", "страница школы"), .record("status", StatusView.shape, "состояние"),
      .records("occurrences", OccurrenceView.shape, "сроки"), .flag("hasOccurrences", "сроки есть"),
    ])

  let duty: Duty
  let edition: RoadmapEdition
  let place: Place

  var values: [Value] {
    let school = duty.line.school
    return [
      .text(duty.anchor), .text(school.flatMap { edition.municipality.school($0)?.name } ?? ""),
      .text(school.map { place.link(to: SitePath.school($0, in: edition.municipality.id)) } ?? ""),
      .record(StatusView(of: duty.line).record),
      .records(
        duty.line.occurrences.map {
          OccurrenceView(occurrence: $0, masthead: edition.masthead, place: place).record
        }),
      .flag(!duty.line.occurrences.isEmpty),
    ]
  }
}

/// One dated duty.
struct OccurrenceView: View {
  static let shape = Shape(
    "occurrence",
    [
      .text("label", "этап; пусто, если его нет"), .text("due", "срок: до 10 февраля 2023, пятница"),
      .text("dueISO", "срок: 2023-02-10"), .text("opens", "с какого дня: 1 февраля 2023"),
      .text("dayOff", "предупреждение, если срок выпал на выходной"),
      .text("moved", "перенос: прежний срок и причина; пусто без переноса"),
      .text("fulfilled", "когда выполнено; пусто, если не выполнено"),
      .record("status", StatusView.shape, "состояние"),
      .text("author", "кто сообщил"), .records("evidence", CrumbView.shape, "подтверждения"),
      .flag("isByMunicipality", "известно только со слов муниципалитета"),
      .flag("isOutsidePeriod", "напечатанный год лежит вне периода плана"),
    ])

  let occurrence: AssessedOccurrence
  let masthead: Masthead
  let place: Place

  var values: [Value] {
    let statement = occurrence.fulfilment ?? occurrence.lastStatement
    return [
      .text(occurrence.deadline.current.label), .text("до \(Wording.dateWithWeekday(occurrence.due))"),
      .text(occurrence.due.iso), .text(Wording.date(occurrence.deadline.current.opens)), .text(dayOff),
      .text(occurrence.moves.map(Wording.move).joined(separator: "; ")),
      .text(occurrence.fulfilledOn.map(Wording.date) ?? ""),
      .record(StatusView(occurrence.assessment).record),
      .text(statement?.author ?? ""),
      .records((statement?.evidence ?? []).map { CrumbView($0, at: place).record }),
      .flag(occurrence.isByMunicipality), .flag(!occurrence.isCounted),
    ]
  }

  private var dayOff: String {
    guard occurrence.isPrintedDay, masthead.judgement.calendar.isDayOff(occurrence.namedDay) else {
      return ""
    }
    let name = WorkCalendar.holidayName(occurrence.namedDay)
    let day = "\(Wording.date(occurrence.namedDay)) — выходной день\(name.map { " (\($0))" } ?? "")"
    guard occurrence.due != occurrence.namedDay else { return day }
    return "\(day), учитывается \(Wording.date(occurrence.due))"
  }
}

extension CrumbView {
  /// A document as a link; without an address it is only named.
  init(_ evidence: Evidence, at place: Place) {
    let link =
      switch evidence.target {
      case .file(let path): place.link(to: path)
      case .web(let address): address
      case .none: ""
      }
    self.init(title: evidence.title, link: link, isCurrent: false)
  }
}

extension Wording {
  /// A move of a deadline: from which day, by what or why.
  static func move(_ move: AssessedOccurrence.Move) -> String {
    let by =
      move.act.isEmpty ? (move.reason.isEmpty ? "" : ": \(move.reason)") : " приказом №\(bound)\(move.act)"
    return "перенесено с \(date(move.from)) на \(date(move.to))\(by)"
  }
}
