import Monitoring

/// The rows behind the figures of the first page.
///
/// Above a number of rows each figure is divided by roadmap instead, and each part leads to that roadmap's rows. What
/// sums up one municipality alone needs no page: its figures lead to the rows of that municipality.
struct SiteRows: Sendable {
  private let edition: Edition
  /// The municipalities with figures.
  private let counting: [Contribution]
  private let isDivided: Bool
  let sheets: RowSheets

  init(of edition: Edition) {
    self.edition = edition
    counting = edition.contributions.filter { $0.roadmaps.contains(where: \.isCounted) }
    let count = counting.count > 1 ? counting.reduce(0) { $0 + $1.figures.tally.total } : 0
    isDivided = count > RowSheets.most
    sheets = RowSheets([(.all, min(count, RowSheets.most))], at: SitePath.rows) { _ in [] }
  }

  /// Leads from the figures to their rows; nil when nothing is summed up.
  func links(at place: Place) -> RowLinks? {
    counting.count == 1 ? counting[0].figures.rows : links("all", at: place)
  }

  /// Leads from what finished roadmaps have left undone to its rows.
  func leftoverLinks(at place: Place) -> RowLinks? {
    counting.count == 1 ? counting[0].leftover.rows : links("finished", at: place)
  }

  private func links(_ anchor: String, at place: Place) -> RowLinks? {
    counting.isEmpty ? nil : RowLinks(sheets: sheets, kind: .all, anchor: anchor, place: place)
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

  func groups(of kind: Breakdown.Kind, at place: Place) -> [RowGroup] {
    guard !isDivided else { return [] }
    let rows = counting.flatMap(\.rows)
    return [
      RowGroup(
        anchor: "all", heading: CrumbView(title: RowCollection.allTitle, link: ""),
        items: rows.map(RowGroup.Item.packed), tally: edition.tally),
      RowGroup(
        anchor: "finished", heading: CrumbView(title: RowCollection.finishedTitle, link: ""),
        items: rows.filter(\.isLeft).map(RowGroup.Item.packed), tally: edition.leftover),
    ].filter { !$0.items.isEmpty }
  }

  func sums(at place: Place) -> [RowSumView] {
    guard isDivided else { return [] }
    let parts = counting.flatMap { municipality in
      municipality.roadmaps.filter(\.isCounted).map { (municipality.title(of: $0), $0) }
    }
    let sums = parts.map { RowSumView.Part(title: $0, figures: $1.figures) }
    let finished = parts.filter(\.1.isFinished).map { RowSumView.Part(title: $0, figures: $1.figures) }
    return RowSumView.all("all", sums) + RowSumView.all("finished", finished)
  }
}

extension Contribution {
  /// What rows and sums of a roadmap say they belong to.
  fileprivate func title(of roadmap: RoadmapContribution) -> String {
    roadmaps.count > 1 ? "\(shortName), \(roadmap.title)" : shortName
  }
}
