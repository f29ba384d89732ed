extension Schedule {
  /// Reads a phrase of a plan; words that are not understood end in `unread`.
  public init(reading phrase: String, in plan: PlanContext) {
    self.init(phrase: phrase, parts: [], unread: [phrase], remarks: [], occurrences: [])
  }
}

extension PlanPeriod {
  /// Reads `2023`, `2021/22`, `2022–2024`, `2021-01-01..2021-12-31` or `01.09.2023 – 31.05.2024`.
  public init?(reading text: String) {
    guard let year = Int(text), let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(form: .calendarYear, first: first, last: last)
  }
}
