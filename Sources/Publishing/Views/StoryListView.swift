import Monitoring
import Templating

/// A story of which the newest part stands open and the rest is folded.
struct StoryListView: View {
  static let shape = Shape(
    "stories",
    [
      .flag("hasRows", "что-то было сказано"), .records("rows", StoryView.shape, "новые записи"),
      .flag("hasMore", "есть свёрнутые записи"), .records("more", StoryView.shape, "остальные записи"),
      .text("moreText", "сколько записей свёрнуто: Ещё 12 записей"),
    ])

  let rows: [StoryView]
  var limit = 8

  func fill(_ values: inout Values) {
    let shown = rows.count <= limit + 1 ? rows.count : limit
    values.flag(!rows.isEmpty)
    values.records(rows.prefix(shown))
    values.flag(rows.count > shown)
    values.records(rows.dropFirst(shown))
    values.text("Ещё \(Wording.records(rows.count - shown))")
  }
}

extension StoryView {
  /// Everything said by a school or for it, newest first.
  static func story(of school: School.ID, in edition: MunicipalityEdition, at place: Place) -> [StoryView] {
    var seen = Set<String>()
    var told: [(event: Event, roadmap: RoadmapEdition, activity: CrumbView)] = []
    for roadmap in edition.roadmaps {
      for report in roadmap.report.activities {
        let events = events(of: school, in: report).filter { seen.insert($0.anchor).inserted }
        guard !events.isEmpty else { continue }
        let crumb = CrumbView(report.activity, of: roadmap, at: place)
        told += events.map { ($0, roadmap, crumb) }
      }
    }
    return told.sorted { $1.event.isEarlier(than: $0.event) }.map {
      StoryView(event: $0.event, edition: $0.roadmap, place: place, activity: $0.activity)
    }
  }

  private static func events(of school: School.ID, in report: ActivityReport) -> [Event] {
    let lines = report.lines.filter { $0.school == school }
    let attributed = lines.flatMap { $0.occurrences.flatMap(\.statements) + $0.undatedStatements }
    return attributed.map { .said($0.statement, $0) }
      + report.asides.filter { $0.school == school }.map { .said($0, nil) }
  }
}

extension StoryView.Event {
  /// What tells a record from all others of its municipality.
  fileprivate var anchor: String {
    switch self {
    case .said(let statement, _): statement.anchor
    case .amended(let move, let number): "\(move.act)-\(number)"
    }
  }
}

extension CrumbView {
  /// An activity as a link.
  init(_ activity: Activity, of roadmap: RoadmapEdition, at place: Place) {
    self.init(
      title: activity.number.isEmpty ? activity.title : "\(activity.number). \(activity.title)",
      link: place.link(
        to: SitePath.activity(activity.id, of: roadmap.roadmap.id, in: roadmap.municipality.id)))
  }
}
