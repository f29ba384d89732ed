import Archiving
import Monitoring
import Schedules

/// What one municipality adds to the pages of the whole site: everything that these pages show of it, so that they
/// are made without reading the municipality again.
public struct Contribution: Archived, Sendable {
  private(set) var id = Municipality.ID("")
  private(set) var name = ""
  private(set) var shortName = ""
  private(set) var region = ""
  private(set) var authority = ""
  private(set) var schools = 0
  private(set) var parties = 0
  private(set) var roadmaps: [RoadmapContribution] = []
  /// The figures of the roadmaps that have begun, and the rows behind them.
  private(set) var figures = KnownFigures()
  /// What finished roadmaps have left undone, and the rows behind it.
  private(set) var leftover = KnownFigures()
  /// Whether a duty is counted for each school by itself.
  private(set) var isBySchool = false
  /// What requires attention in running roadmaps, the worst first.
  private(set) var troubles = RankedDuties()
  /// What is due next in running roadmaps, the nearest first.
  private(set) var next = RankedDuties()
  private(set) var changes: [ChangeContribution] = []
  private(set) var examples = MethodExamples()
  /// The packed rows behind the figures, in bytes that only a small site opens; empty when there are too many.
  private var packedRows = Packed<RowGroup.PackedRows>()
  private(set) var searchParts: [SearchPart] = []
  /// The paths of the municipality's own files, in the order of its site, with a line feed after each.
  public private(set) var pathLines: ArraySlice<UInt8> = []

  /// Nothing yet.
  public init() {}

  /// Names every member.
  public mutating func pass(through archive: inout Archive) {
    archive.pass(&id)
    archive.pass(&name)
    archive.pass(&shortName)
    archive.pass(&region)
    archive.pass(&authority)
    archive.pass(count: &schools)
    archive.pass(count: &parties)
    archive.pass(&roadmaps)
    figures.pass(through: &archive)
    leftover.pass(through: &archive)
    archive.pass(&isBySchool)
    troubles.pass(through: &archive)
    next.pass(through: &archive)
    archive.pass(&changes)
    examples.pass(through: &archive)
    packedRows.pass(through: &archive)
    archive.pass(&searchParts)
    archive.pass(&pathLines)
  }
}

extension Contribution {
  /// Takes from a municipality what the site shows of it; `paths` are those of its files.
  init(of edition: MunicipalityEdition, searchParts: [SearchPart], paths: [String]) {
    let municipality = edition.municipality
    id = municipality.id
    name = municipality.name
    shortName = municipality.shortName
    region = municipality.region
    authority = municipality.authority
    schools = municipality.schools.count
    parties = municipality.parties.count
    roadmaps = edition.roadmaps.map { RoadmapContribution(of: $0) }
    let rows = edition.rows
    figures = KnownFigures(edition.report.tally, rows.links(at: .home))
    let left = edition.roadmaps(.finished).flatMap { $0.report.lines.filter(\.isLeft) }
    leftover = KnownFigures(Tally(of: left), rows.leftoverLinks(at: .home))
    isBySchool = edition.counting.contains { Wording.isBySchool($0.duties) }
    let duties = edition.roadmaps(.running).flatMap(\.duties)
    let day = edition.masthead.day
    troubles = RankedDuties(duties.troubles, in: edition, subject: .deciding) { duty in
      RankedDuties.Rank(
        first: duty.line.assessment.kind.rank ?? 9, second: -duty.line.assessment.days)
    }
    next = RankedDuties(duties.next(after: day, within: 7), in: edition, subject: .next) { duty in
      RankedDuties.Rank(first: duty.line.next(after: day).map { day.distance(to: $0.due) } ?? 0)
    }
    changes = edition.changes.value.all.compactMap { ChangeContribution(of: $0, in: edition) }
    examples = MethodExamples(in: edition)
    packedRows = Packed(RowGroup.PackedRows(Contribution.packed(rowsOf: edition)))
    self.searchParts = searchParts
    pathLines = Array(paths.map { $0 + "\n" }.joined().utf8)[...]
  }
}

extension MunicipalityEdition {
  fileprivate func roadmaps(_ state: RoadmapReport.State) -> [RoadmapEdition] {
    roadmaps.filter { $0.report.state == state }
  }
}

extension Contribution {
  /// The rows behind the figures.
  var rows: [RowGroup.PackedRow] { packedRows.value.all }

  /// The paths of the municipality's own files.
  var paths: [String] {
    pathLines.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func packed(rowsOf edition: MunicipalityEdition) -> [RowGroup.PackedRow] {
    guard edition.masthead.isOneOfMany, edition.report.tally.total <= RowSheets.most else { return [] }
    let name = edition.municipality.shortName
    return edition.counting.flatMap { roadmap in
      let title = edition.roadmaps.count > 1 ? "\(name), \(roadmap.roadmap.title)" : name
      let part = RowCollection.Part(edition: roadmap, subject: .all, title: title)
      return part.rows.map { RowGroup.PackedRow($0, of: roadmap, context: title) }
    }
  }
}

extension DutyLine {
  /// Whether it counts among what a finished roadmap has left undone.
  var isLeft: Bool { isCounted && assessment.kind.isTrouble }
}

extension Place {
  /// The first page; links from it are links from any page beside it.
  static let home = Place(SitePath.home)
}

extension Archive {
  mutating func pass<Owner>(_ id: inout Identifier<Owner>) {
    var text = id.text
    pass(&text)
    if isReading { id = Identifier(text) }
  }
}
