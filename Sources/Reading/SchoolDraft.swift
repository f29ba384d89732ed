import Monitoring

/// What a school's file says.
struct SchoolDraft: Sendable {
  var school: School
  var body: DraftText

  init(reading manuscript: Manuscript, id: School.ID, findings: inout FileFindings) {
    let head = manuscript.head
    let name = head.required(.name, example: "МОУ Тушнинская СШ", &findings)?.value ?? id.text
    school = School(id: id, name: name, origin: manuscript.origin)
    school.shortName = head.text(.shortName, &findings)?.value ?? name
    school.address = head.plain(.address, &findings)
    school.website = Website.read(head, &findings)
    school.director = head.official(.director, &findings)
    school.coordinator = head.official(.coordinator, &findings)
    school.curator = head.official(.curator, &findings)
    school.memberships = SchoolDraft.memberships(head, &findings)
    school.riskFactors = RiskFactor.read(head.texts(.riskFactors, &findings), &findings)
    school.indicators = Indicator.read(manuscript, &findings)
    body = manuscript.text(manuscript.blocks, &findings)
  }
}

extension SchoolDraft {
  /// `[500+]`, `500+: 2021–2022`, or a list of such.
  private static func memberships(_ head: Fields, _ findings: inout FileFindings) -> [School.Membership] {
    guard let node = head.node(.groups)?.value else { return [] }
    if case .mapping(let pairs, _) = node {
      return pairs.compactMap { membership($0.key.value, years: $0.value.asText, &findings) }
    }
    return head.texts(.groups, &findings).compactMap { text in
      let parts = text.value.parts(by: [":"])
      let years = parts.count > 1 ? Located(parts[1], at: text.place) : nil
      return membership(parts.first ?? "", years: years, &findings)
    }
  }

  private static func membership(
    _ group: String, years: Located<String>?, _ findings: inout FileFindings
  ) -> School.Membership? {
    guard let years, !years.value.isEmpty else { return School.Membership(group: group) }
    let numbers = years.value.parts(by: ["–", "—", "-", "/", "…"]).map { Int($0) ?? -1 }
    guard (1...2).contains(numbers.count), let first = numbers.first, let last = numbers.last,
      (1900...2200).contains(first), (first...2200).contains(last)
    else {
      findings.error(
        "wrong-form", at: years.place,
        "годы группы «\(group.shortened)» записаны не так: «\(years.value.shortened)»",
        remedy: "напишите «\(group.shortened): 2021–2022»")
      return nil
    }
    return School.Membership(group: group, years: first...last)
  }
}

extension RiskFactor {
  /// Reads codes from 1 to 10.
  static func read(_ codes: [Located<String>], _ findings: inout FileFindings) -> [RiskFactor] {
    codes.compactMap { code in
      if let factor = Int(code.value).flatMap(RiskFactor.init(rawValue:)) { return factor }
      findings.error(
        "unknown-risk-factor", at: code.place, "нет фактора риска «\(code.value.shortened)»",
        remedy: "факторы обозначают числами от 1 до 10, например [2, 6, 9]")
      return nil
    }
  }
}
