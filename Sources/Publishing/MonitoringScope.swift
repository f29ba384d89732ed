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
  /// The pages with the rows behind the figures.
  let sheets: RowSheets
  private let breakdowns: [Breakdown.Kind: Later<Breakdown>]

  init(of edition: RoadmapEdition, period: ReportingPeriod?, trend: Later<Trend>) {
    self.edition = edition
    self.period = period
    self.trend = trend
    report = period.map { edition.report.narrowed(to: $0.days) } ?? edition.report
    let (roadmap, id) = (edition.roadmap.id, edition.municipality.id)
    path =
      period.map { SitePath.monitoring($0, of: roadmap, in: id) }
      ?? SitePath.monitoring(of: roadmap, in: id)
    kinds = Breakdown.Kind.tables(of: report, in: period)
    sheets =
      period == nil
      ? edition.sheets.value
      : RowSheets(
        of: report, in: edition.municipality, kinds, at: SitePath.rows(period, of: roadmap, in: id))
    breakdowns = Dictionary(
      uniqueKeysWithValues: kinds.map { [report] kind in
        (kind, Later { Breakdown(of: report, by: kind, in: edition.municipality) })
      })
  }

  var municipality: Municipality { edition.municipality }

  /// The coordinator, as far as the site names people.
  var coordinator: String {
    (edition.roadmap.coordinator ?? municipality.coordinator).map {
      Wording.official($0, by: edition.masthead.settings.names, fallback: "муниципальный координатор")
    } ?? "муниципальный координатор"
  }

  func breakdown(by kind: Breakdown.Kind) -> Breakdown {
    breakdowns[kind]?.value ?? Breakdown(of: report, by: kind, in: municipality)
  }

  /// The rows behind the figures of a group.
  func rows(of subject: Breakdown.Subject, at place: Place) -> RowLinks {
    RowLinks(sheets: sheets, kind: subject.kind, anchor: subject.anchor, place: place)
  }

  /// The figures of everything: by line, or by single deadline.
  func tally(of whole: Breakdown.Subject) -> Tally {
    whole == .deadlines ? report.occurrenceTally : report.tally
  }
}

extension MonitoringScope {
  /// A group's name and page.
  func heading(of subject: Breakdown.Subject, at place: Place) -> CrumbView {
    let (roadmap, id) = (edition.roadmap, municipality.id)
    switch subject {
    case .all: return CrumbView(title: "Все мероприятия", link: "")
    case .deadlines: return CrumbView(title: "Каждый срок отдельно", link: "")
    case .section(let index):
      let section = roadmap.sections[index]
      let title = section.title.isEmpty ? "Без раздела" : section.title
      return CrumbView(
        title: section.number.isEmpty ? title : "\(section.number). \(title)",
        link: place.link(
          to: SitePath.roadmap(roadmap.id, in: id), section.title.isEmpty ? "activities" : "s-\(index + 1)"))
    case .school(let school?):
      return CrumbView(
        title: municipality.shortName(of: school),
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
