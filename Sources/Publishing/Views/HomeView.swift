import Monitoring
import Templating

/// The first page: which roadmaps there are, how they stand, what needs attention this week.
struct HomeView: View {
  static let shape = Shape(
    "home",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "название сайта"),
      .records("summary", PhraseView.shape, "главная фраза"),
      .records("details", PhraseView.shape, "что просрочено и что впереди"),
      .record("tally", TallyView.shape, "состояния по строкам «мероприятие × школа» всех карт"),
      .records("roadmaps", RoadmapRowView.shape, "дорожные карты"), .flag("hasRoadmaps", "карты есть"),
      .records("lists", CrumbView.shape, "вместо карт, когда их очень много: страницы со списками"),
      .flag("hasLists", "так и есть"),
      .record("troubles", DutyListView.shape, "требуют внимания, худшие первыми"),
      .records(
        "leftover", PhraseView.shape,
        "сколько осталось невыполненным в завершённых картах; пусто, если нисколько"),
      .flag("hasLeftover", "такие есть"),
      .record("next", DutyListView.shape, "сроки ближайших семи дней"),
      .markup("body", "текст главной страницы"), .flag("hasBody", "текст есть"),
    ])

  let edition: Edition
  let place: Place

  init(of edition: Edition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let settings = edition.settings
    let tally = edition.tally
    let (summary, details) = Wording.summary(of: tally, on: edition.day, within: settings.horizon)
    let frame = edition.frame(
      settings.title, kind: .home, at: place,
      description: "Дорожные карты помощи школам: что сделано, что просрочено, ближайшие сроки.",
      sources: [])
    let contributions = edition.contributions
    let rows = SiteRows(of: edition)
    let links = rows.links(at: place)
    let lists = edition.roadmapLists
    let isDivided = lists.count > 1
    let caption = Wording.caption(isBySchool: contributions.contains(where: \.isBySchool))
    let left = edition.leftover
    values.record(frame)
    values.text(settings.title)
    values.phrases(summary, tally, links)
    values.phrases(details, tally, links)
    values.record(TallyView(tally: tally, rows: links, caption: caption))
    values.records(RecordList(isDivided ? [] : lists.flatMap(\.records)))
    values.flag(!lists.isEmpty)
    values.records(isDivided ? lists.map { CrumbView($0, at: place) } : [])
    values.flag(isDivided)
    values.record(troubles)
    values.phrases(leftover(left), left, rows.leftoverLinks(at: place))
    values.flag(left.troubles > 0)
    values.record(next)
    values.markup(Markup(trusted: settings.body.html(root: place.root)))
    values.flag(!settings.body.isEmpty)
  }

  /// What finished roadmaps have left undone.
  private func leftover(_ left: Tally) -> Phrases {
    guard left.troubles > 0 else { return "" }
    return
      "В завершённых картах невыполненными или без отчёта остались \(Wording.activities(left.troubles), .troubles)."
  }

  private var troubles: DutyListView {
    DutyListView(merging: edition.contributions.map(\.troubles), rest: "#roadmaps")
  }

  private var next: DutyListView {
    DutyListView(
      merging: edition.contributions.map(\.next), none: "В ближайшие семь дней сроков нет.", rest: "#roadmaps"
    )
  }
}

/// A roadmap in a list of roadmaps.
struct RoadmapRowView: View {
  static let shape = Shape(
    "roadmap-row",
    [
      .text("municipality", "район; на его странице пусто"), .text("municipalityLink", "страница района"),
      .text("title", "название карты"), .text("link", "страница карты"), .text("period", "период"),
      .text("state", "идёт, завершена, ещё не начата"),
      .flag("isCounted", "карта начата и входит в итоги"),
      .record("tally", TallyView.shape, "состояния"),
      .text("troubles", "сколько требует внимания: 3 мероприятия; пусто, если ничего"),
      .text("troublesLink", "их строки"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
    ])

  let edition: RoadmapEdition
  let place: Place
  /// Whether the page is about the municipality, so that rows need not name it.
  var isMunicipalityKnown = false

  func fill(_ values: inout Values) {
    let tally = edition.report.tally
    let path = SitePath.roadmap(edition.roadmap.id, in: edition.municipality.id)
    let rows = edition.rows(of: .all, at: place)
    values.text(isMunicipalityKnown ? "" : edition.municipality.name)
    values.link(from: place, to: SitePath.municipality(edition.municipality.id))
    values.text(edition.roadmap.title)
    values.link(from: place, to: path)
    values.text(edition.roadmap.periodText)
    values.text(Wording.state(edition.report.state))
    values.flag(edition.report.state != .notStarted)
    values.record(TallyView(tally: tally, rows: rows))
    values.text(tally.troubles > 0 ? Wording.activities(tally.troubles) : "")
    values.text(rows.link(to: .troubles, in: tally))
    values.records(edition.levels(at: place))
  }
}

extension MunicipalityEdition {
  /// The roadmaps that count in totals: those that have begun (rule 24).
  var counting: [RoadmapEdition] { roadmaps.filter { $0.report.state != .notStarted } }
}
