import Monitoring

/// The whole site as one JSON document: municipalities and roadmaps with their head figures and where their
/// own documents stand.
struct SiteDocument: Sendable {
  let edition: Edition

  /// The document.
  var json: JSONValue {
    .object([
      ("format", .text("vekha-site")), ("version", .integer(1)), ("as_of", .text(edition.day.iso)),
      ("title", .text(edition.settings.title)), ("department", .words(edition.settings.department)),
      ("demonstration", .flag(edition.settings.isDemonstration)),
      ("licence", .words(edition.settings.dataLicence)),
      ("duties", RoadmapDocument.figures(edition.tally)),
      ("municipalities", .list(edition.contributions.map(municipality))),
    ])
  }

  private func municipality(_ municipality: Contribution) -> JSONValue {
    .object([
      ("id", .text(municipality.id.text)), ("name", .text(municipality.name)),
      ("region", .words(municipality.region)), ("schools", .integer(municipality.schools)),
      ("duties", RoadmapDocument.figures(municipality.figures.tally)),
      ("document", .text(SitePath.data(of: municipality.id) + "municipality.json")),
      ("roadmaps", .list(municipality.roadmaps.map { roadmap($0, in: municipality.id) })),
    ])
  }

  private func roadmap(_ roadmap: RoadmapContribution, in municipality: Municipality.ID) -> JSONValue {
    .object([
      ("id", .text(roadmap.id.text)), ("title", .text(roadmap.title)), ("period", .text(roadmap.period)),
      ("state", .text(roadmap.state)), ("duties", RoadmapDocument.figures(roadmap.figures.tally)),
      ("document", .text(SitePath.data(of: roadmap.id, in: municipality) + "roadmap.json")),
    ])
  }
}
