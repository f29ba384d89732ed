import Monitoring
import Schedules
import Templating

/// A whole roadmap by section, with the state of every activity.
struct RoadmapView: View {
  static let shape = Shape(
    "roadmap",
    [
      .record("frame", FrameView.shape, "рамка страницы"),
      .text("title", "название дорожной карты"), .text("municipality", "район"),
      .text("period", "период словами карты"), .text("state", "идёт, завершена, ещё не начата"),
      .text("order", "приказ: № 7-о от 6 февраля 2023"), .text("issuer", "кто издал приказ"),
      .texts("amendments", "приказы об изменениях"), .flag("hasAmendments", "изменения были"),
      .text("coordinator", "координатор"),
      .text("schools", "школы карты: названия, а если их много — сколько"),
      .records("summary", PhraseView.shape, "главная фраза"),
      .records("details", PhraseView.shape, "что просрочено и что впереди"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
      .record("tally", TallyView.shape, "состояния по строкам «мероприятие × школа»"),
      .markup("body", "цели и задачи"), .flag("hasBody", "цели и задачи есть"),
      .record("troubles", DutyListView.shape, "требуют внимания, худшие первыми"),
      .record("next", DutyListView.shape, "ближайшие сроки"),
      .records("sections", SectionView.shape, "разделы"),
    ])

  let edition: RoadmapEdition
  let place: Place

  init(of edition: RoadmapEdition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let roadmap = edition.roadmap
    let duties = edition.duties
    let tally = edition.report.tally
    let (summary, details) = Wording.summary(
      of: edition.report, on: edition.masthead.day, within: edition.masthead.settings.horizon)
    let links = edition.rows(of: .all, at: place)
    values.record(frame)
    values.text(roadmap.title)
    values.text(edition.municipality.name)
    values.text(roadmap.periodText)
    values.text(Wording.state(edition.report.state))
    values.text(roadmap.order.map(Wording.act) ?? "")
    values.text(roadmap.order?.issuer ?? "")
    values.texts(roadmap.amendments.map(Wording.act))
    values.flag(!roadmap.amendments.isEmpty)
    values.text(coordinator)
    values.text(schools)
    values.phrases(summary, tally, links)
    values.phrases(details, tally, links)
    values.records(edition.levels(at: place))
    values.record(
      TallyView(
        tally: tally, rows: links, caption: Wording.caption(of: duties)
      ))
    values.markup(Markup(trusted: roadmap.body.html(root: place.root)))
    values.flag(!roadmap.body.isEmpty)
    values.record(list(duties.troubles, rest: links.link(to: .troubles, in: tally)))
    values.record(
      list(
        duties.nearest(after: edition.masthead.day), .next,
        rest: place.link(to: SitePath.calendar(of: roadmap.id, in: edition.municipality.id))
      ))
    values.records(sections)
  }

  private var frame: FrameView {
    edition.frame(
      edition.roadmap.title, kind: .roadmap, at: place,
      description: "Дорожная карта: что сделано, что просрочено, ближайшие сроки.",
      sources: [edition.roadmap.origin])
  }

  private var coordinator: String {
    (edition.roadmap.coordinator ?? edition.municipality.coordinator).map {
      Wording.official($0, by: edition.masthead.settings.names, fallback: "муниципальный координатор")
    } ?? ""
  }

  private var schools: String {
    let schools = edition.roadmap.schools
    guard (1...3).contains(schools.count) else {
      return schools.isEmpty ? "" : Wording.schools(schools.count)
    }
    return schools.map { edition.municipality.shortName(of: $0) }.joined(separator: ", ")
  }

  private var sections: [SectionView] {
    var seen = Set<Assessment.Kind>()
    return edition.roadmap.sections.indices.map { index in
      let rows = ActivityRowView.rows(
        of: edition.report.activities(inSection: index), in: edition, at: place, seen: &seen)
      return SectionView(index: index, rows: rows, edition: edition, place: place)
    }
  }

  private func list(
    _ duties: [Duty], _ subject: DutyRowView.Subject = .deciding, rest: String
  ) -> DutyListView {
    DutyListView(
      rows: duties.map {
        DutyRowView(
          duty: $0, masthead: edition.masthead, municipality: edition.municipality, place: place,
          subject: subject)
      }, none: "Впереди сроков нет.", rest: rest)
  }
}

/// A section of a roadmap with its own bar and rows.
struct SectionView: View {
  static let shape = Shape(
    "section",
    [
      .text("number", "номер раздела"), .text("title", "название раздела"),
      .flag("hasTitle", "название есть"),
      .text("anchor", "якорь"), .markup("body", "пояснение"), .flag("hasBody", "пояснение есть"),
      .record("tally", TallyView.shape, "состояния"), .text("caption", "подпись таблицы"),
      .records("rows", ActivityRowView.shape, "мероприятия"),
    ])

  let index: Int
  let rows: [ActivityRowView]
  let edition: RoadmapEdition
  let place: Place

  func fill(_ values: inout Values) {
    let section = edition.roadmap.sections[index]
    let isOne = edition.roadmap.sections.count == 1
    let links = edition.rows(of: isOne ? .all : .section(index), at: place)
    let caption = section.title.isEmpty ? edition.roadmap.title : "Раздел «\(section.title)»"
    values.text(section.number)
    values.text(section.title)
    values.flag(!section.title.isEmpty)
    values.text("s-\(index + 1)")
    values.markup(Markup(trusted: section.body.html(root: place.root)))
    values.flag(!section.body.isEmpty)
    values.record(TallyView(tally: Tally(of: rows.flatMap(\.report.lines)), rows: links))
    values.text("\(caption): мероприятия, сроки и состояние")
    values.records(rows)
  }
}
