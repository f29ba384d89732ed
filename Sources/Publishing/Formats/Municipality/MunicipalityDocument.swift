import Monitoring
import Schedules

/// Everything public of a municipality that is needed to judge it anew: another department's site reads it as
/// `data.json` and comes to the same figures.
///
/// Nothing stands in it that the pages do not show: names of people as the site's setting allows, no value
/// about fewer than ten pupils, no record reported after the report date.
struct MunicipalityDocument: Sendable {
  let edition: MunicipalityEdition

  private var municipality: Municipality { edition.municipality }
  private var settings: SiteSettings { edition.masthead.settings }

  /// The last day whose records are in the document.
  ///
  /// What came from another department is no newer than that department's own publication.
  private var day: Day { min(edition.masthead.day, municipality.publication?.day ?? edition.masthead.day) }

  /// The document.
  var json: JSONValue {
    let site = site
    return .object([
      ("format", .text("vekha-municipality")), ("version", .integer(1)), ("as_of", .text(day.iso)),
      ("site", .words(settings.baseURL)), ("demonstration", .flag(settings.isDemonstration)),
      ("licence", .words(settings.dataLicence)), ("rules", rules), ("municipality", site.head(municipality)),
      ("parties", .list(municipality.parties.map(site.party))),
      ("schools", .list(municipality.schools.map(site.school))),
      ("roadmaps", .list(municipality.roadmaps.map(site.roadmap))),
      ("statements", .list(municipality.statements.filter { $0.reported <= day }.map(site.statement))),
      ("reports", .list(municipality.reports.filter { $0.date <= day }.map(site.report))),
    ])
  }

  /// By which rules the site judges; one with other rules comes to other figures.
  private var rules: JSONValue {
    .object([
      ("horizon", .integer(settings.horizon)), ("day_off_rule", .text(settings.dayOffRule.rawValue)),
    ])
  }

  private var site: PublishedFacts { PublishedFacts(address: settings.baseURL, names: settings.names) }
}

/// Writes facts as a site publishes them: with its own address before its files, people as its setting allows.
struct PublishedFacts: Sendable {
  /// The site's address with a slash at its end; empty when it is unknown.
  let address: String
  let names: SiteSettings.NamePolicy
}

extension PublishedFacts {
  /// What the municipality's first page says.
  func head(_ municipality: Municipality) -> JSONValue {
    .object([
      ("id", .text(municipality.id.text)), ("name", .text(municipality.name)),
      ("short_name", .text(municipality.shortName)), ("region", .words(municipality.region)),
      ("authority", .words(municipality.authority)), ("coordinator", official(municipality.coordinator)),
      ("contacts", .words(municipality.contacts)), ("website", .words(municipality.website)),
      ("text", text(municipality.body)), ("source", source(municipality.origin)),
    ])
  }

  func party(_ party: ResponsibleParty) -> JSONValue {
    .object([
      ("id", .text(party.id.text)), ("name", .text(party.fullName)), ("source", source(party.origin)),
    ])
  }

  /// A person by what the site may name; null when the content names nobody.
  func official(_ official: Official?) -> JSONValue {
    guard let official else { return .null }
    let name =
      switch names {
      case .full: official.name
      case .initials: Wording.initials(official.name)
      case .roles: ""
      }
    return .object([("name", .words(name)), ("role", .words(official.role))])
  }

  /// Where a fact is written in the department's own content.
  func source(_ origin: Origin) -> JSONValue {
    .object([("file", .text(origin.path)), ("line", .integer(origin.line))])
  }

  /// A document's address; null when it is only named, or the site does not know its own address.
  func link(_ target: LinkTarget) -> JSONValue {
    switch target {
    case .web(let address): .text(address)
    case .file(let path): address.isEmpty ? .null : .text(address + Wording.encoded(path: path))
    case .none: .null
    }
  }

  /// A text without markup and as HTML whose links begin with the site's address; null when there is none.
  func text(_ text: RichText) -> JSONValue {
    guard !text.isEmpty else { return .null }
    return .object([("plain", .text(text.plain)), ("html", .text(text.html(at: address)))])
  }
}
