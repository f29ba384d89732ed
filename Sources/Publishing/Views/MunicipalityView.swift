import Monitoring
import Schedules
import Templating

/// The first page of a municipality: its roadmaps, schools and next deadlines.
struct MunicipalityView: View {
  static let shape = Shape(
    "municipality",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "название района"),
      .text("region", "регион"), .text("authority", "орган управления образованием"),
      .text("coordinator", "координатор"), .text("contacts", "как связаться"), .text("website", "сайт"),
      .records("summary", PhraseView.shape, "главная фраза"),
      .records("details", PhraseView.shape, "что просрочено и что впереди"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
      .record("tally", TallyView.shape, "состояния по строкам «мероприятие × школа» начатых карт"),
      .records("roadmaps", RoadmapRowView.shape, "дорожные карты"), .flag("hasRoadmaps", "карты есть"),
      .record("troubles", DutyListView.shape, "требуют внимания, худшие первыми"),
      .record("next", DutyListView.shape, "ближайшие сроки"),
      .records("schools", SchoolRowView.shape, "школы"), .flag("hasSchools", "школы есть"),
      .records("parties", CrumbView.shape, "исполнители"), .flag("hasParties", "исполнители есть"),
      .markup("body", "текст страницы"), .flag("hasBody", "текст есть"),
    ])

  let edition: MunicipalityEdition
  let place: Place

  init(of edition: MunicipalityEdition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let municipality = edition.municipality
    let masthead = edition.masthead
    let tally = edition.report.tally
    let (summary, details) = Wording.summary(
      of: tally, on: masthead.day, within: masthead.settings.horizon)
    let duties = edition.counting.flatMap(\.duties)
    let schools = edition.schoolRows(at: place)
    let links = edition.rows.links(at: place)
    values.record(frame)
    values.text(municipality.name)
    values.text(municipality.region)
    values.text(municipality.authority)
    values.text(coordinator)
    values.text(municipality.contacts)
    values.text(municipality.website)
    values.phrases(summary, tally, links)
    values.phrases(details, tally, links)
    values.records(edition.levels(over: duties, at: place))
    values.record(
      TallyView(tally: tally, rows: links, caption: Wording.caption(of: duties)))
    values.records(edition.roadmaps) { RoadmapRowView(edition: $0, place: place, isMunicipalityKnown: true) }
    values.flag(!edition.roadmaps.isEmpty)
    values.record(
      DutyListView(
        rows: edition.rows(of: duties.troubles, at: place),
        rest: links?.link(to: .troubles, in: tally) ?? ""
      ))
    values.record(edition.nextList(of: duties, at: place, rest: "#roadmaps"))
    values.records(schools)
    values.flag(!schools.isEmpty)
    values.records(parties)
    values.flag(!parties.isEmpty)
    values.markup(Markup(trusted: municipality.body.html(root: place.root)))
    values.flag(!municipality.body.isEmpty)
  }

  private var frame: FrameView {
    edition.frame(
      edition.municipality.name, kind: .municipality, at: place,
      description: "Дорожные карты района: что сделано, что просрочено, ближайшие сроки.",
      sources: [edition.municipality.origin])
  }

  private var coordinator: String {
    edition.municipality.coordinator.map {
      Wording.official($0, by: edition.masthead.settings.names, fallback: "муниципальный координатор")
    } ?? ""
  }

  private var parties: [CrumbView] {
    edition.municipality.parties.filter { edition.partyDuties[$0.id] != nil }.map {
      CrumbView(
        title: $0.id.text, link: place.link(to: SitePath.party($0.id, in: edition.municipality.id)))
    }
  }
}

extension MunicipalityEdition {
  /// The nearest days of duties as a list.
  func nextList(
    of duties: [Duty], at place: Place, isSchoolKnown: Bool = false, rest: String = ""
  ) -> DutyListView {
    DutyListView(
      rows: rows(
        of: duties.nearest(after: masthead.day), at: place, subject: .next, isSchoolKnown: isSchoolKnown),
      none: "Впереди сроков нет.", rest: rest)
  }

  /// Duties as rows of a list; with several roadmaps each row names its own.
  func rows(
    of duties: [Duty], at place: Place, subject: DutyRowView.Subject = .deciding, isSchoolKnown: Bool = false
  ) -> [DutyRowView] {
    duties.map {
      DutyRowView(
        duty: $0, masthead: masthead, municipality: municipality, place: place,
        context: roadmaps.count > 1 ? $0.roadmap.roadmap.title : "",
        subject: subject, isSchoolKnown: isSchoolKnown)
    }
  }
}
