import Monitoring

extension Indicator {
  /// Reads the series of a school's results.
  static func read(_ manuscript: Manuscript, _ findings: inout FileFindings) -> [Indicator] {
    manuscript.head.list(.indicators).compactMap { node in
      Fields(node, in: .indicator, findings: &findings).flatMap { Indicator($0, manuscript, &findings) }
    }
  }

  private init?(_ fields: Fields, _ manuscript: Manuscript, _ findings: inout FileFindings) {
    let name = fields.required(.name, example: "ОГЭ, математика", &findings)
    let better =
      fields.choice(.better, among: [("выше", .higher), ("ниже", .lower)], &findings) ?? Direction.higher
    var years: [Year] = []
    for pair in fields.pairs(.years, example: "2023: {значение: 3,4, n: 24}", &findings) {
      if let year = Year(pair, manuscript, &findings) { years.append(year) }
    }
    guard let name else { return nil }
    self.init(name: name.value, better: better, years: years.sorted { $0.year < $1.year })
  }
}

extension Indicator.Year {
  fileprivate init?(_ pair: YamlPair, _ manuscript: Manuscript, _ findings: inout FileFindings) {
    guard let year = Int(pair.key.value), (1900...2200).contains(year) else {
      findings.error(
        "wrong-form", at: pair.key.place, "на месте года стоит «\(pair.key.value.shortened)»",
        remedy: "напишите «2023: {значение: \"3,4\", n: 24}»")
      return nil
    }
    guard let fields = Fields(pair.value, in: .indicatorYear, findings: &findings) else { return nil }
    _ = fields.required(.value, example: "\"3,4\"", &findings)
    _ = fields.required(.count, example: "24", &findings)
    guard let value = fields.quantity(.value, &findings),
      let count = fields.number(.count, in: 0...1_000_000, &findings)
    else { return nil }
    self.init(
      year: year, value: value, count: count, municipality: fields.quantity(.municipality, &findings),
      region: fields.quantity(.region, &findings), isBreak: fields.flag(.break_, &findings) ?? false,
      origin: pair.key.place.origin(in: manuscript.path))
  }
}
