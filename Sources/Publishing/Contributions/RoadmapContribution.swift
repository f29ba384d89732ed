import Archiving
import Monitoring

/// What one roadmap adds to the pages of the whole site.
struct RoadmapContribution: Archived, Sendable {
  private(set) var id = Roadmap.ID("")
  private(set) var title = ""
  private(set) var period = ""
  private(set) var state = ""
  /// Whether it has begun and counts in totals (rule 24).
  private(set) var isCounted = false
  private(set) var isFinished = false
  private(set) var figures = KnownFigures()
  /// Its row in the first page's list.
  private(set) var row = PackedRecord()

  init() {}

  init(of edition: RoadmapEdition) {
    id = edition.roadmap.id
    title = edition.roadmap.title
    period = edition.roadmap.periodText
    state = edition.report.state.rawValue
    isCounted = edition.report.state != .notStarted
    isFinished = edition.report.state == .finished
    figures = KnownFigures(edition.report.tally, edition.rows(of: .all, at: .home))
    row = PackedRecord(RoadmapRowView(edition: edition, place: .home))
  }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&id)
    archive.pass(&title)
    archive.pass(&period)
    archive.pass(&state)
    archive.pass(&isCounted)
    archive.pass(&isFinished)
    figures.pass(through: &archive)
    row.pass(through: &archive)
  }
}
