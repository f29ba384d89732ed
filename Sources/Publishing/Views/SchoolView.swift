import Monitoring
import Schedules
import Templating

/// A school: what it has to do, what it waits for, what it has done; its risks and results.
struct SchoolView: View {
  static let shape = Shape(
    "school",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "полное название"),
      .text("municipality", "район"), .records("summary", PhraseView.shape, "главная фраза"),
      .records("details", PhraseView.shape, "что просрочено и что впереди"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
      .record("tally", TallyView.shape, "состояния её мероприятий"),
      .text("address", "адрес"), .text("website", "сайт"), .text("groups", "группы: 500+"),
      .records("people", PersonView.shape, "кто отвечает в школе"),
      .records("roadmaps", CrumbView.shape, "карты, в которых есть её мероприятия"),
      .text("feedLink", "лента календаря .ics; пусто, если её нет"),
      .text("calendarLink", "календарь школы; пусто, если его нет"),
      .record("next", DutyListView.shape, "ближайшие сроки"),
      .record("now", DutyListView.shape, "что делать сейчас: просрочено, срок подходит, в работе"),
      .record("later", DutyListView.shape, "что предстоит"),
      .record("done", DutyListView.shape, "что сделано, с подтверждениями"),
      .record("rest", DutyListView.shape, "без даты и отменённое"),
      .records("factors", FactorView.shape, "факторы риска школы"), .flag("hasFactors", "факторы названы"),
      .records("indicators", IndicatorView.shape, "показатели по годам"),
      .flag("hasIndicators", "показатели есть"),
      .record("history", StoryListView.shape, "всё, что сообщено, новое сверху"),
      .markup("body", "текст о школе"), .flag("hasBody", "текст есть"),
    ])

  let school: School
  let edition: MunicipalityEdition
  let place: Place

  init(of school: School, in edition: MunicipalityEdition, at place: Place) {
    self.school = school
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let masthead = edition.masthead
    let duties = edition.countedDuties(of: school.id)
    let tally = Tally(of: duties.lazy.map(\.line))
    let (summary, details) = Wording.summary(
      of: tally, on: masthead.day, within: masthead.settings.horizon)
    let groups = DutyGroups(of: duties)
    let links = edition.rows(of: school).links(at: place)
    let factors = FactorView.factors(of: school, in: edition, at: place)
    values.record(frame)
    values.text(school.name)
    values.text(edition.municipality.name)
    values.phrases(summary, tally, links)
    values.phrases(details, tally, links)
    values.records(edition.levels(over: duties, at: place))
    values.record(TallyView(tally: tally, rows: links))
    values.text(school.address)
    values.text(school.website)
    values.text(Wording.groups(school.memberships))
    values.records(people)
    values.records(roadmaps(of: duties))
    values.link(from: place, to: SitePath.schoolFeed(school.id, in: edition.municipality.id))
    values.link(from: place, to: SitePath.schoolCalendar(school.id, in: edition.municipality.id))
    values.record(edition.nextList(of: duties, at: place, isSchoolKnown: true))
    values.record(list(groups.now, "Сейчас ничего делать не нужно."))
    values.record(list(groups.later, "Новых сроков нет."))
    values.record(list(groups.done, "Пока ничего не выполнено."))
    values.record(list(groups.rest, ""))
    values.records(factors)
    values.flag(!factors.isEmpty)
    values.records(school.indicators) { IndicatorView(indicator: $0) }
    values.flag(!school.indicators.isEmpty)
    values.record(StoryListView(rows: StoryView.story(of: school.id, in: edition, at: place)))
    values.markup(Markup(trusted: school.body.html(root: place.root)))
    values.flag(!school.body.isEmpty)
  }

  private var frame: FrameView {
    edition.frame(
      school.name, kind: .school, at: place,
      description: "Школа: что сделано по дорожной карте, что просрочено, ближайшие сроки.",
      above: [
        CrumbView(title: "Школы", link: place.link(to: SitePath.schools(edition.municipality.id)))
      ],
      sources: [school.origin])
  }

  private var people: [PersonView] {
    [
      ("Директор", school.director), ("Школьный координатор", school.coordinator),
      ("Школьный куратор", school.curator),
    ].compactMap { title, official in
      official.map {
        PersonView(
          title: title,
          name: Wording.official($0, as: title, by: edition.masthead.settings.names))
      }
    }
  }

  private func roadmaps(of duties: [Duty]) -> [CrumbView] {
    edition.counting.filter { roadmap in duties.contains { $0.roadmap.roadmap.id == roadmap.roadmap.id } }
      .map {
        CrumbView(
          title: "\($0.roadmap.title), \($0.roadmap.periodText)",
          link: place.link(to: SitePath.roadmap($0.roadmap.id, in: edition.municipality.id)))
      }
  }

  private func list(_ duties: [Duty], _ none: String) -> DutyListView {
    DutyListView(rows: edition.rows(of: duties, at: place, isSchoolKnown: true), none: none)
  }
}

/// A school's duties by whose move it is.
struct DutyGroups {
  private(set) var now: [Duty] = []
  private(set) var later: [Duty] = []
  private(set) var done: [Duty] = []
  private(set) var rest: [Duty] = []

  init(of duties: [Duty]) {
    for duty in duties {
      guard duty.isCounted || duty.line.occurrences.isEmpty else {
        rest.append(duty)
        continue
      }
      switch duty.line.assessment.kind {
      case .overdue, .noReport, .notFulfilled, .dueSoon, .inProgress: now.append(duty)
      case .upcoming: later.append(duty)
      // A repeated duty is not done before its end.
      case .fulfilled, .fulfilledLate:
        if duty.line.isComplete { done.append(duty) } else { later.append(duty) }
      case .cancelled, .undated: rest.append(duty)
      }
    }
    let troubles = now.troubles
    now = troubles + now.filter { !$0.line.assessment.kind.isTrouble }
  }
}

/// Someone who answers at a school.
struct PersonView: View {
  static let shape = Shape(
    "person", [.text("title", "роль"), .text("name", "кто, насколько позволяет настройка имён")])

  let title: String
  let name: String

  func fill(_ values: inout Values) {
    values.text(title)
    values.text(name)
  }
}
