import Monitoring
import Schedules

/// A roadmap as one JSON document: what it is, its head figures, and the tables of its data package.
struct RoadmapDocument: Sendable {
  let edition: RoadmapEdition
  let tables: [Table]

  /// The document.
  var json: JSONValue {
    .object(
      [
        ("format", .text("vekha-roadmap")), ("version", .integer(1)),
        ("as_of", .text(edition.masthead.day.iso)),
        ("demonstration", .flag(edition.masthead.settings.isDemonstration)),
        ("municipality", municipality), ("roadmap", roadmap),
        ("duties", RoadmapDocument.figures(edition.report.tally)),
        ("occurrences_count", RoadmapDocument.figures(edition.report.occurrenceTally)),
      ] + tables.map { ($0.name, .rows($0)) })
  }

  private var municipality: JSONValue {
    let municipality = edition.municipality
    return .object([
      ("id", .text(municipality.id.text)), ("name", .text(municipality.name)),
      ("region", .words(municipality.region)), ("authority", .words(municipality.authority)),
    ])
  }

  private var roadmap: JSONValue {
    let roadmap = edition.roadmap
    return .object([
      ("id", .text(roadmap.id.text)), ("title", .text(roadmap.title)),
      ("period", .text(roadmap.periodText)), ("first_day", .text(roadmap.period.first.iso)),
      ("last_day", .text(roadmap.period.last.iso)), ("state", .text(edition.report.state.rawValue)),
      ("order_number", .words(roadmap.order?.number ?? "")), ("order_date", .day(roadmap.order?.date)),
      ("school", .words(roadmap.school?.text ?? "")),
    ])
  }

  /// Counts by state with both shares' numerators and denominator.
  static func figures(_ tally: Tally) -> JSONValue {
    .object(
      [
        ("planned", .integer(tally.planned)), ("due", .integer(tally.due)), ("done", .integer(tally.done)),
        ("on_time", .integer(tally[.fulfilled])), ("moved_late", .integer(tally.movedLate)),
        ("outside_period", .integer(tally.outsidePeriod)),
      ] + Assessment.Kind.allCases.map { ($0.rawValue, .integer(tally[$0])) })
  }

  /// The document's JSON Schema (2020-12).
  var schema: JSONValue {
    let head = [
      "format", "version", "as_of", "demonstration", "municipality", "roadmap", "duties", "occurrences_count",
    ]
    let types: [String: String] = [
      "format": "string", "version": "integer", "as_of": "string", "demonstration": "boolean",
    ]
    let properties: [(String, JSONValue)] =
      head.map { ($0, .object([("type", .text(types[$0] ?? "object"))])) }
      + tables.map { ($0.name, $0.jsonSchema) }
    return .object([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Дорожная карта с ходом исполнения")), ("type", .text("object")),
      ("properties", .object(properties)), ("required", .list(properties.map { .text($0.0) })),
      ("additionalProperties", .flag(false)),
    ])
  }
}
