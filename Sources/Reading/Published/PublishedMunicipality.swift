import Monitoring
import Schedules

/// Another department's published data (`<m>/data/municipality.json`), read into the same model as a folder.
struct PublishedMunicipality: Sendable {
  /// The municipality; its id is the folder's.
  var municipality: Municipality
  /// The rules by which the other site judges.
  let horizon: Int?
  let dayOffRule: WorkCalendar.DayOffRule?

  /// Reads a document; nil when it cannot be read as one, with the reason in `findings`.
  init?(reading bytes: [UInt8], id: Municipality.ID, findings: inout FileFindings) {
    var tree = JSONTree(bytes)
    guard let root = tree.read(findings: &findings), let fields = JSONFields(root, &findings),
      PublishedMunicipality.isKnown(fields, &findings), let day = fields.requiredDay("as_of", &findings)
    else { return nil }
    let rules = fields.node("rules").flatMap { JSONFields($0, &findings) }
    horizon = rules?.number("horizon", in: 0...366, &findings)
    dayOffRule = rules?.word("day_off_rule", WorkCalendar.DayOffRule.self, &findings)
    guard let head = fields.node("municipality").flatMap({ JSONFields($0, &findings) }) else {
      JSONFields.report(fields.place, "нет обязательного «municipality»", &findings)
      return nil
    }
    municipality = Municipality(published: head, id: id, &findings)
    municipality.publication = Publication(
      day: day, site: PublishedMunicipality.site(fields, &findings), path: findings.path)
    readParts(fields, &findings)
  }
}

extension PublishedMunicipality {
  private static func isKnown(_ fields: JSONFields, _ findings: inout FileFindings) -> Bool {
    guard fields.text("format", &findings) == "vekha-municipality" else {
      findings.error(
        "data-format", at: fields.place, "это не данные муниципалитета, опубликованные «Вехой»",
        remedy: "скачайте с сайта ведомства файл data/municipality.json из папки муниципалитета")
      return false
    }
    guard fields.number("version", in: 1...1_000_000, &findings) == 1 else {
      findings.error(
        "data-version", at: fields.place, "данные записаны более новой «Вехой»",
        remedy: "обновите программу: эта понимает версию 1")
      return false
    }
    return true
  }

  private static func site(_ fields: JSONFields, _ findings: inout FileFindings) -> String {
    if case .web(let address) = fields.link("site", &findings) { address } else { "" }
  }

  private mutating func readParts(_ fields: JSONFields, _ findings: inout FileFindings) {
    var unique = UniqueNames()
    municipality.parties = fields.objects("parties", &findings).compactMap {
      ResponsibleParty(published: $0, &findings)
    }.filter { unique.take("исполнитель", $0.id.text) }
    municipality.schools = fields.objects("schools", &findings).compactMap { fields in
      let school = School(published: fields, &findings)
      return school.flatMap { unique.take("школа", $0.id.text, at: fields.place, &findings) ? $0 : nil }
    }.sorted { $0.id < $1.id }
    let reading = PublishedRoadmapReading(municipality)
    municipality.roadmaps = fields.objects("roadmaps", &findings).compactMap { fields in
      let roadmap = reading.roadmap(fields, &findings)
      return roadmap.flatMap { unique.take("карта", $0.id.text, at: fields.place, &findings) ? $0 : nil }
    }.sorted { $0.id < $1.id }
    let statements = PublishedStatementReading(municipality)
    municipality.statements = fields.objects("statements", &findings).compactMap { fields in
      guard let statement = statements.statement(fields, &findings),
        unique.take("запись", "\(statement.record.text)#\(statement.place)", at: fields.place, &findings)
      else { return nil }
      return statement
    }.sorted { Statement.isTaken($0, before: $1) }
    municipality.reports = fields.objects("reports", &findings).compactMap {
      statements.report($0, &findings)
    }.sorted { ($0.period.last, $0.id) < ($1.period.last, $1.id) }
  }
}

extension Municipality {
  fileprivate init(published fields: JSONFields, id: ID, _ findings: inout FileFindings) {
    let name = fields.required("name", &findings)?.value ?? id.text
    self.init(id: id, name: name, origin: fields.source(&findings))
    let short = fields.text("short_name", &findings)
    shortName = short.isEmpty ? name : short
    region = fields.text("region", &findings)
    authority = fields.text("authority", &findings)
    coordinator = fields.official("coordinator", &findings)
    contacts = fields.text("contacts", &findings)
    website = fields.website(&findings)
    body = fields.richText("text", &findings)
  }
}

extension ResponsibleParty {
  fileprivate init?(published fields: JSONFields, _ findings: inout FileFindings) {
    guard let id = fields.required("id", &findings)?.value else { return nil }
    let name = fields.text("name", &findings)
    self.init(id: ID(id), fullName: name.isEmpty ? id : name, origin: fields.source(&findings))
  }
}

/// Names that may stand once in a document.
struct UniqueNames {
  private var taken: [String: Set<String>] = [:]

  /// Whether a name is new among its kind.
  mutating func take(_ kind: String, _ name: String) -> Bool {
    taken[kind, default: []].insert(name).inserted
  }

  /// The same; a name that is not new is reported.
  mutating func take(
    _ kind: String, _ name: String, at place: Place, _ findings: inout FileFindings
  ) -> Bool {
    if take(kind, name) { return true }
    JSONFields.report(place, "\(kind) «\(name.shortened)» стоит дважды", &findings)
    return false
  }
}
