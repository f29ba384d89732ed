extension Month {
  /// The month that is a section's title: «Апрель», «Сентябрь 2023 года», «Месяц май»; nil for other titles.
  ///
  /// A month without a year takes it from the plan; in a plan of several years that is the first such month.
  public init?(title: String, in period: PlanPeriod) {
    let bytes = Array(title.utf8)
    guard bytes.count <= 200 else { return nil }
    let plan = PlanFacts(period: period)
    var reader = PhraseReader(bytes: bytes, tokens: Lexer.tokens(of: bytes), plan: plan)
    _ = reader.accept(.within) || reader.accept(.onto)
    guard let moment = reader.readMonthMoment(), case .month(let number) = moment.unit else { return nil }
    while reader.acceptMark(".") || reader.acceptMark(":") {}
    guard reader.position == reader.end else { return nil }
    switch moment.year {
    case .year(let year): self.init(year: year, number: number)
    case .school(let first): self.init(year: number >= 8 ? first : first + 1, number: number)
    case .none:
      guard let year = plan.years(for: moment).first else { return nil }
      self.init(year: year, number: number)
    case .years, .next: return nil
    }
  }
}
