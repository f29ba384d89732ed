import Monitoring

/// The rows behind the figures of the first page: every figure as a sum over the roadmaps, which lead to their rows.
///
/// What sums up one municipality alone needs no page: its figures lead to the rows of that municipality.
struct SiteRows: Sendable {
  private let edition: Edition
  /// The roadmaps that count in the figures, with what the page calls them.
  private let parts: [(roadmap: RoadmapContribution, title: String)]
  let sheets: RowSheets

  init(of edition: Edition) {
    self.edition = edition
    let counting = edition.contributions.filter { $0.roadmaps.contains(where: \.isCounted) }
    parts =
      counting.count == 1
      ? []
      : counting.flatMap { municipality in
        municipality.roadmaps.filter(\.isCounted).map {
          let name = municipality.shortName
          return ($0, municipality.roadmaps.count > 1 ? "\(name), \($0.title)" : name)
        }
      }
    sheets = RowSheets([(.all, min(parts.count, 1))], at: SitePath.rows) { _ in [] }
    only = counting.count == 1 ? counting[0] : nil
  }

  /// The only municipality with figures.
  private let only: Contribution?

  /// Leads from the figures to their rows; nil when nothing is summed up.
  func links(at place: Place) -> RowLinks? { only?.figures.rows ?? links("all", at: place) }

  /// Leads from what finished roadmaps have left undone to its rows.
  func leftoverLinks(at place: Place) -> RowLinks? { only?.leftover.rows ?? links("finished", at: place) }

  private func links(_ anchor: String, at place: Place) -> RowLinks? {
    parts.isEmpty ? nil : RowLinks(sheets: sheets, kind: .all, anchor: anchor, place: place)
  }
}

extension SiteRows: RowSource {
  static let description = "Мероприятия за каждым числом, со ссылками на записи и подтверждения."

  func head(at place: Place) -> RowsHead {
    let title = "Строки за числами"
    return RowsHead(
      frame: edition.frame(title, kind: .monitoringRows, at: place, description: Self.description),
      title: title,
      owner: CrumbView(title: edition.settings.title, link: place.link(to: SitePath.home)))
  }

  func groups(of kind: Breakdown.Kind, at place: Place) -> [RowGroup] { [] }

  func sums(at place: Place) -> [RowSumView] {
    RowSumView.all("all", parts.map { RowSumView.Part(title: $0.title, figures: $0.roadmap.figures) })
      + RowSumView.all(
        "finished",
        parts.filter(\.roadmap.isFinished).map {
          RowSumView.Part(title: $0.title, figures: $0.roadmap.figures)
        })
  }
}
