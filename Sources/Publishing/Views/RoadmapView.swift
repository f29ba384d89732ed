import Monitoring
import Schedules
import Templating

/// A whole roadmap by section, with the state of every duty.
struct RoadmapView: View {
  static let shape = Shape(
    "roadmap",
    [
      .record("frame", FrameView.shape, "рамка страницы"),
      .text("title", "название дорожной карты"), .text("municipality", "муниципалитет"),
      .text("period", "период словами карты"), .text("order", "приказ: № 7-о от 6 февраля 2023"),
      .text("state", "идёт, завершена, ещё не начата"), .text("coordinator", "координатор"),
      .text("summary", "главная фраза"), .text("details", "что просрочено и что впереди"),
      .record("tally", TallyView.shape, "состояния по строкам «мероприятие × школа»"),
      .markup("body", "цели и задачи"), .flag("hasBody", "цели и задачи есть"),
      .records("troubles", DutyRowView.shape, "требуют внимания, худшие первыми"),
      .flag("hasTroubles", "есть что-то, что требует внимания"),
      .records("next", DutyRowView.shape, "ближайшие сроки"), .flag("hasNext", "ближайшие сроки есть"),
      .records("sections", SectionView.shape, "разделы"),
      .text("calendarLink", "календарь сроков"), .text("feedLink", "лента календаря .ics"),
      .text("monitoringLink", "мониторинг"),
    ])

  let edition: RoadmapEdition
  let place: Place

  init(of edition: RoadmapEdition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  var values: [Value] {
    let roadmap = edition.roadmap
    let duties = edition.duties
    let tally = edition.report.tally
    let (summary, details) = Wording.summary(of: tally, on: edition.masthead.day)
    let troubles = duties.troubles
    let next = duties.next(after: edition.masthead.day)
    return [
      .record(frame.record), .text(roadmap.title), .text(edition.municipality.name),
      .text(roadmap.periodText),
      .text(roadmap.order.map(Wording.act) ?? ""), .text(Wording.state(edition.report.state)),
      .text(coordinator), .text(summary), .text(details),
      .record(TallyView(tally: tally, rows: place.link(to: place.path)).record),
      .markup(Markup(trusted: roadmap.body.html(root: place.root))), .flag(!roadmap.body.isEmpty),
      .records(troubles.map { row($0).record }), .flag(!troubles.isEmpty),
      .records(next.map { row($0).record }), .flag(!next.isEmpty),
      .records(sections.map(\.record)),
      .text(place.link(to: SitePath.calendar(of: roadmap.id, in: edition.municipality.id))),
      .text(place.link(to: SitePath.feed(of: roadmap.id, in: edition.municipality.id))),
      .text(place.link(to: SitePath.monitoring(of: roadmap.id, in: edition.municipality.id))),
    ]
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

  private var sections: [SectionView] {
    edition.roadmap.sections.indices.map { SectionView(place: $0, of: edition, at: place) }
  }

  private func row(_ duty: Duty) -> DutyRowView {
    DutyRowView(duty: duty, masthead: edition.masthead, municipality: edition.municipality, place: place)
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
      .record("tally", TallyView.shape, "состояния"), .records("rows", DutyRowView.shape, "строки"),
    ])

  let index: Int
  let edition: RoadmapEdition
  let place: Place

  init(place index: Int, of edition: RoadmapEdition, at place: Place) {
    self.index = index
    self.edition = edition
    self.place = place
  }

  var values: [Value] {
    let section = edition.roadmap.sections[index]
    let duties = edition.duties.filter { $0.activity.section == index }
    return [
      .text(section.number), .text(section.title), .flag(!section.title.isEmpty), .text("s-\(index + 1)"),
      .markup(Markup(trusted: section.body.html(root: place.root))), .flag(!section.body.isEmpty),
      .record(TallyView(tally: Tally(of: duties.lazy.map(\.line))).record),
      .records(
        duties.map {
          DutyRowView(duty: $0, masthead: edition.masthead, municipality: edition.municipality, place: place)
            .record
        }),
    ]
  }
}
