import Archiving
import Monitoring

/// What the feed says of one change, besides its kind and its day.
struct AtomEntry: Archived, Sendable {
  /// The change's name, from which the entry's id is made.
  private(set) var id = ""
  private(set) var title = ""
  /// The page of the activity.
  private(set) var path = ""
  private(set) var summary = ""

  init() {}

  init(of change: Change, in edition: MunicipalityEdition) {
    let municipality = edition.municipality
    let activity = municipality.activity(change.activity, of: change.roadmap)
    id = change.id
    title = [activity?.number ?? "", activity?.title ?? change.activity.text].filter { !$0.isEmpty }
      .joined(separator: ". ")
    path = SitePath.activity(change.activity, of: change.roadmap, in: change.municipality)
    let school = change.school.flatMap { municipality.school($0)?.shortName } ?? ""
    let state = change.occurrence.map { Wording.status($0.assessment) } ?? ""
    let move = change.move.map(Wording.move) ?? ""
    summary = [municipality.shortName, school, state, move].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&id)
    archive.pass(&title)
    archive.pass(&path)
    archive.pass(&summary)
  }
}
