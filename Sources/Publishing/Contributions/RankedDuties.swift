import Archiving
import Monitoring
import Templating

/// Duties for a list of the whole site, in their order: as many as such a list shows of one municipality.
struct RankedDuties: Archived, Sendable {
  /// What decides a duty's place, the smaller first.
  struct Rank: Comparable {
    var first = 0
    var second = 0

    static func < (left: Rank, right: Rank) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// A duty's row.
  struct Row: Archived, Sendable {
    fileprivate var rank = Rank()
    fileprivate(set) var row = PackedRecord()

    mutating func pass(through archive: inout Archive) {
      archive.pass(&rank.first)
      archive.pass(&rank.second)
      row.pass(through: &archive)
    }
  }

  /// How many there are in all.
  private(set) var count = 0
  private(set) var rows: [Row] = []

  init() {}

  init(
    _ duties: [Duty], in edition: MunicipalityEdition, subject: DutyRowView.Subject, rank: (Duty) -> Rank
  ) {
    count = duties.count
    rows = duties.prefix(DutyListView.most).map { duty in
      let view = DutyRowView(
        duty: duty, masthead: edition.masthead, municipality: edition.municipality, place: .home,
        context: edition.municipality.shortName, subject: subject)
      return Row(rank: rank(duty), row: PackedRecord(view))
    }
  }

  mutating func pass(through archive: inout Archive) {
    archive.pass(count: &count)
    archive.pass(&rows)
  }
}

extension DutyListView {
  /// The duties of all municipalities; of equal ones those of the first municipality come first.
  init(merging lists: [RankedDuties], none: String = "", rest: String) {
    let all = lists.flatMap(\.rows).enumerated().sorted { left, right in
      let (a, b) = (left.element.rank, right.element.rank)
      return a == b ? left.offset < right.offset : a < b
    }
    self.init(
      rows: RecordList(
        all.prefix(DutyListView.most).compactMap { $0.element.row.record(of: DutyRowView.shape) }),
      count: lists.reduce(0) { $0 + $1.count }, none: none, rest: rest)
  }
}
