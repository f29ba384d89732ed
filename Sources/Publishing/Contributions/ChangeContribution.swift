import Monitoring
import Schedules

/// A change as the site's list and its feed show it.
struct ChangeContribution: Archived, Sendable {
  private(set) var kind = Change.Kind.fulfilled
  private(set) var day = Day(number: 0)
  /// Its row in the list.
  private(set) var row = PackedRecord()
  /// Its entry in the feed, without what the feed itself adds.
  private(set) var entry = AtomEntry()

  init() {}

  /// A change of a municipality; nil when it is of another one.
  init?(of change: Change, in edition: MunicipalityEdition) {
    guard let view = ChangeView(change: change, in: edition.municipality, at: .home) else { return nil }
    kind = change.kind
    day = change.day
    row = PackedRecord(view)
    entry = AtomEntry(of: change, in: edition)
  }

  mutating func pass(through archive: inout Archive) {
    var word = kind.rawValue
    var number = Int(day.number)
    archive.pass(&word)
    archive.pass(&number)
    guard let kind = Change.Kind(rawValue: word), let number = Int32(exactly: number) else {
      return archive.refuse()
    }
    self.kind = kind
    day = Day(number: number)
    row.pass(through: &archive)
    entry.pass(through: &archive)
  }
}

extension [ChangeContribution] {
  /// The newest first; of one day in their order.
  var newestFirst: [ChangeContribution] {
    enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(\.element)
  }
}
