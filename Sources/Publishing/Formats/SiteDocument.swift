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
      ("duties", RoadmapDocument.figures(edition.report.tally)),
      ("municipalities", .list(edition.municipalities.map(municipality))),
    ])
  }

  private func municipality(_ edition: MunicipalityEdition) -> JSONValue {
    let municipality = edition.municipality
    return .object([
      ("id", .text(municipality.id.text)), ("name", .text(municipality.name)),
      ("region", .words(municipality.region)), ("schools", .integer(municipality.schools.count)),
      ("duties", RoadmapDocument.figures(edition.report.tally)),
      ("document", .text(edition.dataFolder + "municipality.json")),
      ("roadmaps", .list(edition.roadmaps.map(roadmap))),
    ])
  }

  private func roadmap(_ edition: RoadmapEdition) -> JSONValue {
    .object([
      ("id", .text(edition.roadmap.id.text)), ("title", .text(edition.roadmap.title)),
      ("period", .text(edition.roadmap.periodText)), ("state", .text(edition.report.state.rawValue)),
      ("duties", RoadmapDocument.figures(edition.report.tally)),
      ("document", .text(edition.dataFolder + "roadmap.json")),
    ])
  }
}
