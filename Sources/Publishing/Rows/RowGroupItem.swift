import Archiving
import Monitoring

extension RowGroup {
  /// A row of a group: one of a roadmap that is at hand, or one that was packed.
  enum Item: Sendable {
    case row(Breakdown.Row, RoadmapEdition, context: String)
    case packed(PackedRow)

    /// A row and the roadmap it belongs to.
    init(row: Breakdown.Row, edition: RoadmapEdition, context: String = "") {
      self = .row(row, edition, context: context)
    }

    /// The states under which it stands.
    var blocks: [MonitoringBlock] {
      switch self {
      case .row(let row, _, _): MonitoringBlock.blocks(of: row)
      case .packed(let row): row.blocks
      }
    }

    /// What a page shows of it.
    func view(at place: Place) -> FigureRowView {
      switch self {
      case .row(let row, let edition, let context):
        FigureRowView(MonitoringRowView(row: row, edition: edition, place: place, context: context))
      case .packed(let row): FigureRowView(row)
      }
    }
  }

  /// All rows of a municipality.
  struct PackedRows: Archived, Sendable {
    private(set) var all: [PackedRow] = []

    init() {}

    init(_ all: [PackedRow]) { self.all = all }

    mutating func pass(through archive: inout Archive) { archive.pass(&all) }
  }

  /// A row as the first page's rows show it.
  struct PackedRow: Archived, Sendable {
    /// Whether a finished roadmap has left it undone.
    private(set) var isLeft = false
    fileprivate var states: [Int] = []
    fileprivate(set) var record = PackedRecord()

    init() {}

    init(_ row: Breakdown.Row, of edition: RoadmapEdition, context: String) {
      let view = MonitoringRowView(row: row, edition: edition, place: .home, context: context)
      isLeft = edition.report.state == .finished && row.line.isLeft
      states = MonitoringBlock.blocks(of: row).map(\.rawValue)
      record = PackedRecord(FigureRowView(view))
    }

    var blocks: [MonitoringBlock] { states.compactMap(MonitoringBlock.init) }

    mutating func pass(through archive: inout Archive) {
      archive.pass(&isLeft)
      archive.pass(&states, of: { 0 }) { $1.pass(&$0) }
      record.pass(through: &archive)
    }
  }
}
