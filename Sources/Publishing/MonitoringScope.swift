import Monitoring
import Schedules

/// What a monitoring page is about: a roadmap as a whole, or a closed period of it.
final class MonitoringScope: Sendable {
  let edition: RoadmapEdition
  /// The closed period; nil for the whole roadmap on the report date.
  let period: ReportingPeriod?
  /// The report on what is due in the period.
  let report: RoadmapReport
  let trend: Later<Trend>
  /// The page's path.
  let path: String
  /// The tables of the page; a table of one line says nothing that the whole does not.
  let kinds: [Breakdown.Kind]
  /// The pages with the rows behind the figures: their paths and what they hold.
  let rowPages: [(path: String, kinds: [Breakdown.Kind])]

  init(of edition: RoadmapEdition, period: ReportingPeriod?, trend: Later<Trend>) {
    self.edition = edition
    self.period = period
    self.trend = trend
    report = period.map { edition.report.narrowed(to: $0.days) } ?? edition.report
    let (roadmap, id) = (edition.roadmap.id, edition.municipality.id)
    path =
      period.map { SitePath.monitoring($0, of: roadmap, in: id) }
      ?? SitePath.monitoring(of: roadmap, in: id)
    kinds = Self.kinds(of: report, in: period)
    rowPages = Self.rowPages(beside: path, of: report, in: period, kinds)
  }

  var municipality: Municipality { edition.municipality }

  /// The coordinator, as far as the site names people.
  var coordinator: String {
    (edition.roadmap.coordinator ?? municipality.coordinator).map {
      Wording.official($0, by: edition.masthead.settings.names, fallback: "муниципальный координатор")
    } ?? "муниципальный координатор"
  }

  private static func kinds(of report: RoadmapReport, in period: ReportingPeriod?) -> [Breakdown.Kind] {
    var kinds: [Breakdown.Kind] = []
    if report.roadmap.sections.count > 1 { kinds.append(.sections) }
    if report.lines.contains(where: { $0.school != nil }) { kinds.append(.schools) }
    if report.activities.contains(where: { !$0.activity.parties.isEmpty }) { kinds.append(.parties) }
    if period?.kind != .month { kinds.append(.months) }
    return kinds
  }

  func breakdown(by kind: Breakdown.Kind) -> Breakdown {
    Breakdown(of: report, by: kind, in: municipality)
  }

  /// Above this number of rows each table's rows have a page of their own.
  private static let many = 400

  private static func rowPages(
    beside path: String, of report: RoadmapReport, in period: ReportingPeriod?, _ kinds: [Breakdown.Kind]
  ) -> [(path: String, kinds: [Breakdown.Kind])] {
    guard !report.activities.isEmpty else { return [] }
    let folder = path.dropLast(path.split(separator: "/").last?.count ?? 0)
    let start = "\(folder)\(period.map { "\($0.id.lowercased())-" } ?? "")rows"
    let all = [.all] + kinds
    guard report.lines.reduce(0, { count, _ in count + 1 }) > many else { return [("\(start).html", all)] }
    return all.map { ("\(start)-\($0.rawValue).html", [$0]) }
  }

  /// The page with the rows behind a table's figures.
  func rowsPath(of kind: Breakdown.Kind) -> String {
    rowPages.first { $0.kinds.contains(kind) }?.path ?? path
  }
}

extension Breakdown.Subject {
  /// The group's anchor on the page of rows.
  var anchor: String {
    switch self {
    case .all: "all"
    case .section(let index): "section-\(index + 1)"
    case .school(let id?): "school-\(id.slug)"
    case .school(nil): "municipality"
    case .party(let id?): "party-\(id.slug)"
    case .party(nil): "nobody"
    case .month(let month): "month-\(month.iso)"
    }
  }
}

extension MonitoringScope {
  /// A group's name and page.
  func heading(of subject: Breakdown.Subject, at place: Place) -> CrumbView {
    let (roadmap, id) = (edition.roadmap, municipality.id)
    switch subject {
    case .all: return CrumbView(title: "Всего", link: "")
    case .section(let index):
      let section = roadmap.sections[index]
      let title = section.title.isEmpty ? "Без раздела" : section.title
      return CrumbView(
        title: section.number.isEmpty ? title : "\(section.number). \(title)",
        link: place.link(
          to: SitePath.roadmap(roadmap.id, in: id), section.title.isEmpty ? "activities" : "s-\(index + 1)"))
    case .school(let school?):
      return CrumbView(
        title: municipality.school(school)?.shortName ?? school.text,
        link: place.link(to: SitePath.school(school, in: id)))
    case .school(nil):
      return CrumbView(title: "Муниципалитет", link: place.link(to: SitePath.municipality(id)))
    case .party(let party?):
      return CrumbView(title: party.text, link: place.link(to: SitePath.party(party, in: id)))
    case .party(nil): return CrumbView(title: "Исполнитель не назван", link: "")
    case .month(let month):
      return CrumbView(
        title: Wording.capitalized(Wording.month(month)),
        link: place.link(to: SitePath.calendar(month, of: roadmap.id, in: id)))
    }
  }
}
