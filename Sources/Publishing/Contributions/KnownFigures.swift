import Archiving
import Monitoring

/// Head figures and where the first page finds the rows behind each of them.
struct KnownFigures: Archived, Sendable {
  private(set) var tally = Tally()
  /// A link for each figure, in the order of `MonitoringFigure.allCases`; empty when it counts nothing.
  private var links: [String] = []

  init() {}

  init(_ tally: Tally, _ rows: RowLinks?) {
    self.tally = tally
    links = MonitoringFigure.allCases.map { rows?.link(to: $0, in: tally) ?? "" }
  }

  /// The way to the rows.
  var rows: RowLinks {
    RowLinks(known: Dictionary(zip(MonitoringFigure.allCases, links)) { first, _ in first })
  }

  mutating func pass(through archive: inout Archive) {
    var counts = tally.counts
    archive.pass(&counts, of: { 0 }) { $1.pass(count: &$0) }
    if archive.isReading, let read = Tally(counts: counts) {
      tally = read
    } else if archive.isReading {
      archive.refuse()
    }
    archive.pass(&links)
  }
}
