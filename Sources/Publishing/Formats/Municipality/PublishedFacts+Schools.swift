import Monitoring

extension PublishedFacts {
  /// A school's page: passport, groups, risk factors, results.
  func school(_ school: School) -> JSONValue {
    .object([
      ("id", .text(school.id.text)), ("name", .text(school.name)), ("short_name", .text(school.shortName)),
      ("address", .words(school.address)), ("website", .words(school.website)),
      ("director", official(school.director)), ("coordinator", official(school.coordinator)),
      ("curator", official(school.curator)), ("groups", .list(school.memberships.map(membership))),
      ("risk_factors", .list(school.riskFactors.map { .integer($0.rawValue) })),
      ("indicators", .list(school.indicators.map(indicator))), ("text", text(school.body)),
      ("source", source(school.origin)),
    ])
  }

  private func membership(_ membership: School.Membership) -> JSONValue {
    .object([
      ("group", .text(membership.group)),
      ("first_year", membership.years.map { .integer($0.lowerBound) } ?? .null),
      ("last_year", membership.years.map { .integer($0.upperBound) } ?? .null),
    ])
  }

  private func indicator(_ indicator: Indicator) -> JSONValue {
    .object([
      ("name", .text(indicator.name)), ("better", .text(indicator.better.rawValue)),
      ("years", .list(indicator.years.map(year))),
    ])
  }

  /// A year's values; that of the school is left out when so few pupils could be recognised.
  private func year(_ year: Indicator.Year) -> JSONValue {
    .object([
      ("year", .integer(year.year)), ("value", year.isWithheld ? .null : .text(year.value.text)),
      ("n", .integer(year.count)), ("municipality", .words(year.municipality?.text ?? "")),
      ("region", .words(year.region?.text ?? "")), ("break", .flag(year.isBreak)),
      ("source", source(year.origin)),
    ])
  }
}
