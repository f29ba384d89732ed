extension PlanPeriod {
  /// Reads `2023`, `2021/22`, `2021/2022`, `2022–2024`, `2021-01-01..2021-12-31` or `01.09.2023 – 31.05.2024`,
  /// with any kind of dash and space; «год», «гг.» and «учебный год» may follow.
  public init?(reading text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 100, let bare = PlanPeriod.calendar(2000) else { return nil }
    var reader = PhraseReader(
      bytes: bytes, tokens: Lexer.tokens(of: bytes), plan: PlanFacts(period: bare))
    if let first = reader.readNumericDay(), let opens = PlanPeriod.day(first) {
      while reader.acceptMark("-") || reader.acceptMark(".") || reader.accept(.along) {}
      guard let last = reader.readNumericDay(), let closes = PlanPeriod.day(last),
        reader.position == reader.end
      else {
        return nil
      }
      self.init(form: .days, first: opens, last: closes)
      return
    }
    guard let moment = reader.readYearMoment(), reader.position == reader.end else { return nil }
    switch moment.year {
    case .year(let year):
      self.init(form: .calendarYear, first: PlanPeriod.start(year), last: PlanPeriod.end(year))
    case .years(let first, let last):
      self.init(form: .severalYears, first: PlanPeriod.start(first), last: PlanPeriod.end(last))
    case .school(let year):
      self.init(
        form: .schoolYear, first: Month(year: year, number: 9).first,
        last: Month(year: year + 1, number: 8).last)
    case .none, .next: return nil
    }
  }

  private static func calendar(_ year: Int) -> PlanPeriod? {
    PlanPeriod(form: .calendarYear, first: start(year), last: end(year))
  }

  private static func start(_ year: Int) -> Day { Month(year: year, number: 1).first }
  private static func end(_ year: Int) -> Day { Month(year: year, number: 12).last }

  private static func day(_ moment: Moment) -> Day? {
    guard case .day(let day, let month?) = moment.unit, case .year(let year) = moment.year else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
