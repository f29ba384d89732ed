import Monitoring
import Schedules
import Templating

/// Everything that one responsible party answers for.
struct PartyView: View {
  static let shape = Shape(
    "party",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("municipality", "район"),
      .text("title", "полное имя исполнителя"), .text("shortName", "короткое имя; пусто, если то же"),
      .records("summary", PhraseView.shape, "главная фраза"),
      .records("details", PhraseView.shape, "что просрочено и что впереди"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
      .record("tally", TallyView.shape, "состояния"),
      .record("troubles", DutyListView.shape, "требуют внимания, худшие первыми"),
      .record("next", DutyListView.shape, "ближайшие сроки"),
      .records("roadmaps", PartyRoadmapView.shape, "мероприятия по картам"),
      .flag("hasRoadmaps", "мероприятия есть"),
      .text("feedLink", "лента календаря .ics; пусто, если её нет"),
      .text("calendarLink", "сроки по месяцам; пусто, если такой страницы нет"),
    ])

  let party: ResponsibleParty
  let edition: MunicipalityEdition
  let place: Place

  init(of party: ResponsibleParty, in edition: MunicipalityEdition, at place: Place) {
    self.party = party
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let masthead = edition.masthead
    let duties = edition.countedDuties(of: party.id)
    let tally = Tally(of: duties.lazy.map(\.line))
    let (summary, details) = Wording.summary(
      of: tally, on: masthead.day, within: masthead.settings.horizon)
    let links = edition.rows(of: party).links(at: place)
    values.record(frame)
    values.text(edition.municipality.name)
    values.text(party.fullName)
    values.text(party.fullName == party.id.text ? "" : party.id.text)
    values.phrases(summary, tally, links)
    values.phrases(details, tally, links)
    values.records(edition.levels(over: duties, at: place))
    values.record(
      TallyView(
        tally: tally, rows: links, caption: Wording.caption(of: duties)
      ))
    values.record(
      DutyListView(
        rows: edition.rows(of: duties.troubles, at: place),
        rest: links?.link(to: .troubles, in: tally) ?? ""
      ))
    values.record(edition.nextList(of: duties, at: place))
    values.records(roadmaps)
    values.flag(!roadmaps.isEmpty)
    values.link(from: place, to: SitePath.partyFeed(party.id, in: edition.municipality.id))
    values.link(from: place, to: SitePath.partyCalendar(party.id, in: edition.municipality.id))
  }

  private var frame: FrameView {
    edition.frame(
      party.fullName, kind: .party, at: place,
      description: "За что отвечает исполнитель и что из этого сделано.",
      above: [
        CrumbView(
          title: "Исполнители", link: place.link(to: SitePath.parties(edition.municipality.id)))
      ],
      sources: [party.origin])
  }

  private var roadmaps: [PartyRoadmapView] {
    var seen = Set<Assessment.Kind>()
    return edition.roadmaps.compactMap { roadmap in
      let reports = roadmap.report.activities.filter { $0.activity.parties.contains(party.id) }
      guard !reports.isEmpty else { return nil }
      let rows = ActivityRowView.rows(
        of: reports, in: roadmap, at: place, prefix: roadmap.roadmap.id.slug, seen: &seen)
      return PartyRoadmapView(edition: roadmap, rows: rows, place: place)
    }
  }
}

/// A party's activities in one roadmap.
struct PartyRoadmapView: View {
  static let shape = Shape(
    "party-roadmap",
    [
      .text("title", "дорожная карта"), .text("link", "её страница"),
      .text("period", "период"), .text("caption", "подпись таблицы"),
      .records("rows", ActivityRowView.shape, "мероприятия"),
    ])

  let edition: RoadmapEdition
  let rows: [ActivityRowView]
  let place: Place

  func fill(_ values: inout Values) {
    values.text(edition.roadmap.title)
    values.link(from: place, to: SitePath.roadmap(edition.roadmap.id, in: edition.municipality.id))
    values.text(edition.roadmap.periodText)
    values.text("\(edition.roadmap.title): мероприятия исполнителя")
    values.records(rows)
  }
}
