import Monitoring

/// The rows behind the figures of a page that sums up several roadmaps: the site, a municipality, a school, a
/// party.
///
/// What sums up one roadmap needs no pages of its own: its figures lead to the rows of that roadmap. Above a
/// number of rows each figure is divided by roadmap instead, and each part leads to that roadmap's rows.
final class RowCollection: Sendable {
  /// A roadmap and what in it is summed up.
  struct Part: Sendable {
    let edition: RoadmapEdition
    let subject: Breakdown.Subject
    /// What rows of this roadmap say they belong to.
    let title: String
  }

  let parts: [Part]
  private let stem: String
  private let owner: @Sendable (Place) -> RowsHead
  private let isDivided: Bool
  let sheets: RowSheets

  /// Sums up roadmaps; `stem` is the page's path without its ending.
  init(of parts: [Part], at stem: String, under owner: @escaping @Sendable (Place) -> RowsHead) {
    self.parts = parts
    self.stem = stem
    self.owner = owner
    let count = parts.count > 1 ? parts.reduce(0) { $0 + $1.count } : 0
    isDivided = count > RowSheets.most
    sheets = RowSheets([(.all, min(count, RowSheets.most))], at: stem) { _ in [] }
  }
}

extension RowCollection: RowSource {
  /// Leads from the figures to their rows; nil when nothing is summed up.
  func links(at place: Place) -> RowLinks? {
    guard parts.count != 1 else { return parts[0].edition.rows(of: parts[0].subject, at: place) }
    return parts.isEmpty ? nil : RowLinks(sheets: sheets, kind: .all, anchor: "all", place: place)
  }

  /// Leads from what finished roadmaps have left undone to its rows.
  func leftoverLinks(at place: Place) -> RowLinks? {
    guard parts.count != 1 else { return links(at: place) }
    return parts.isEmpty ? nil : RowLinks(sheets: sheets, kind: .all, anchor: "finished", place: place)
  }

  func head(at place: Place) -> RowsHead { owner(place) }

  func groups(of kind: Breakdown.Kind, at place: Place) -> [RowGroup] {
    guard !isDivided else { return [] }
    let finished = parts.filter { $0.edition.report.state == .finished }
    return [
      group("all", Self.allTitle, parts) { _ in true },
      group("finished", Self.finishedTitle, finished) {
        $0.isCounted && $0.assessment.kind.isTrouble
      },
    ].filter { !$0.items.isEmpty }
  }

  static let allTitle = "Все мероприятия"
  static let finishedTitle = "Осталось в завершённых картах"

  private func group(
    _ anchor: String, _ title: String, _ parts: [Part], where isMeant: (Breakdown.Row) -> Bool
  ) -> RowGroup {
    let rows = parts.flatMap { part in part.rows.filter(isMeant).map { (part, $0) } }
    return RowGroup(
      anchor: anchor, heading: CrumbView(title: title, link: ""),
      items: rows.map { RowGroup.Item(row: $1, edition: $0.edition, context: $0.title) },
      tally: Tally(of: rows.lazy.map(\.1.line)))
  }

  /// Every figure as a sum over roadmaps, when there are too many rows for a page.
  func sums(at place: Place) -> [RowSumView] {
    guard isDivided else { return [] }
    let sums = parts.map { part in
      RowSumView.Part(
        title: part.title,
        figures: KnownFigures(
          Tally(of: part.rows.lazy.map(\.line)), part.edition.rows(of: part.subject, at: place)))
    }
    let finished = zip(parts, sums).filter { $0.0.edition.report.state == .finished }.map(\.1)
    return RowSumView.all("all", sums) + RowSumView.all("finished", finished)
  }
}

extension RowCollection.Part {
  /// The lines in it.
  var rows: [Breakdown.Row] {
    edition.report.activities.flatMap { activity in
      activity.lines.filter { isMeant($0, of: activity) }.map {
        Breakdown.Row(activity: activity, line: $0)
      }
    }
  }

  /// How many lines are in it.
  fileprivate var count: Int {
    edition.report.activities.reduce(0) { sum, activity in
      sum + activity.lines.count { isMeant($0, of: activity) }
    }
  }

  private func isMeant(_ line: DutyLine, of activity: ActivityReport) -> Bool {
    switch subject {
    case .all, .deadlines, .month: true
    case .section(let index): activity.section == index
    case .school(let school): line.school == school
    case .party(let party):
      party.map(activity.activity.parties.contains) ?? activity.activity.parties.isEmpty
    }
  }
}
