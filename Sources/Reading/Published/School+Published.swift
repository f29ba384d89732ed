import Monitoring

extension School {
  /// A school of another department's document.
  init?(published fields: JSONFields, _ findings: inout FileFindings) {
    guard let id = fields.required("id", &findings)?.value, let name = fields.required("name", &findings)
    else { return nil }
    self.init(id: ID(id), name: name.value, origin: fields.source(&findings))
    let short = fields.text("short_name", &findings)
    shortName = short.isEmpty ? name.value : short
    address = fields.text("address", &findings)
    website = fields.website(&findings)
    director = fields.official("director", &findings)
    coordinator = fields.official("coordinator", &findings)
    curator = fields.official("curator", &findings)
    memberships = fields.objects("groups", &findings).compactMap { Membership(published: $0, &findings) }
    riskFactors = fields.riskFactors(&findings)
    indicators = fields.objects("indicators", &findings).compactMap { Indicator(published: $0, &findings) }
    body = fields.richText("text", &findings)
  }
}

extension School.Membership {
  fileprivate init?(published fields: JSONFields, _ findings: inout FileFindings) {
    guard let group = fields.required("group", &findings)?.value else { return nil }
    let first = fields.number("first_year", in: 1900...2200, &findings)
    let last = fields.number("last_year", in: 1900...2200, &findings)
    guard let first, let last else {
      self.init(group: group)
      return
    }
    self.init(group: group, years: min(first, last)...max(first, last))
  }
}

extension Indicator {
  fileprivate init?(published fields: JSONFields, _ findings: inout FileFindings) {
    guard let name = fields.required("name", &findings)?.value,
      let better = fields.word("better", Direction.self, &findings)
    else { return nil }
    var seen = Set<Int>()
    let years = fields.objects("years", &findings).compactMap { Year(published: $0, &findings) }
      .filter { seen.insert($0.year).inserted }
    self.init(name: name, better: better, years: years.sorted { $0.year < $1.year })
  }
}

extension Indicator.Year {
  /// A year's values; one about so few pupils that it is withheld has no value, and none is read.
  fileprivate init?(published fields: JSONFields, _ findings: inout FileFindings) {
    let year = fields.number("year", in: 1900...2200, &findings)
    let count = fields.number("n", in: 0...1_000_000, &findings)
    guard let year, let count else {
      JSONFields.report(fields.place, "у показателя нет года или числа учеников", &findings)
      return nil
    }
    var value = Quantity(value: 0, text: "")
    if count >= 10 {
      guard let known = fields.quantity("value", &findings) else {
        JSONFields.report(fields.place, "у показателя за \(year) год нет значения", &findings)
        return nil
      }
      value = known
    }
    self.init(
      year: year, value: value, count: count, municipality: fields.quantity("municipality", &findings),
      region: fields.quantity("region", &findings), isBreak: fields.flag("break", &findings),
      origin: fields.source(&findings))
  }
}
