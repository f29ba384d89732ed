import Monitoring

/// What a municipality's `index.md` says.
struct MunicipalityDraft: Sendable {
  var municipality: Municipality
  var body: DraftText
  /// `данные`: the file of another department's published data, or where it was taken from.
  var data: Located<String>?

  init(reading manuscript: Manuscript, id: Municipality.ID, findings: inout FileFindings) {
    let head = manuscript.head
    let name = head.required(.name, example: "Сенгилеевский район", &findings)?.value ?? id.text
    municipality = Municipality(id: id, name: name, origin: manuscript.origin)
    municipality.shortName = head.text(.shortName, &findings)?.value ?? name
    municipality.region = head.plain(.region, &findings)
    municipality.authority = head.plain(.department, &findings)
    municipality.coordinator = head.official(.coordinator, &findings)
    municipality.contacts = head.plain(.contacts, &findings)
    municipality.website = Website.read(head, &findings)
    municipality.parties = MunicipalityDraft.parties(manuscript, &findings)
    data = head.text(.data, &findings)
    body = manuscript.text(manuscript.blocks, &findings)
  }

  private static func parties(
    _ manuscript: Manuscript, _ findings: inout FileFindings
  ) -> [ResponsibleParty] {
    let example = "УО: Управление образования"
    return manuscript.head.pairs(.parties, example: example, &findings).compactMap { pair in
      guard let fullName = pair.value.asText else {
        findings.error(
          "wrong-form", at: pair.value.place,
          "у исполнителя «\(pair.key.value.shortened)» должно быть полное название",
          remedy: "напишите «\(example)»")
        return nil
      }
      let name = pair.key.value.singleSpaced
      return ResponsibleParty(
        id: ResponsibleParty.ID(name), fullName: fullName.value.isEmpty ? name : fullName.value,
        origin: pair.key.place.origin(in: manuscript.path))
    }
  }
}

/// The address of a school's or a municipality's own website.
enum Website {
  static func read(_ head: Fields, _ findings: inout FileFindings) -> String {
    guard let text = head.text(.website, &findings) else { return "" }
    if case .web(let address) = Address(text.value) { return address }
    findings.error(
      "wrong-form", at: text.place, "адрес сайта «\(text.value.shortened)» записан не так",
      remedy: "напишите его целиком: https://example.ru")
    return ""
  }
}
