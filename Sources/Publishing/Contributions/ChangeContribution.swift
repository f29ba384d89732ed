import Archiving
import Monitoring
import Schedules

/// A change as the site's list and its feed show it.
struct ChangeContribution: Archived, Sendable {
  private(set) var kind = Change.Kind.fulfilled
  private(set) var day = Day(number: 0)
  /// Its row in the list.
  private(set) var row = PackedRecord()
  /// Its entry in the feed, without what the feed itself adds.
  private(set) var entry = Packed<AtomEntry>()

  init() {}

  /// A change of a municipality; nil when it is of another one.
  init?(of change: Change, in edition: MunicipalityEdition) {
    guard let view = ChangeView(change: change, in: edition.municipality, at: .home) else { return nil }
    kind = change.kind
    day = change.day
    row = PackedRecord(view)
    entry = Packed(AtomEntry(of: change, in: edition))
  }

  mutating func pass(through archive: inout Archive) {
    var place = Change.Kind.allCases.firstIndex(of: kind) ?? 0
    // Not as text: a site of hundreds of municipalities has tens of thousands of changes.
    var number = Int(day.number)
    archive.pass(&place)
    archive.pass(&number)
    guard Change.Kind.allCases.indices.contains(place), let known = Int32(exactly: number)
    else { return archive.refuse() }
    kind = Change.Kind.allCases[place]
    day = Day(number: known)
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
