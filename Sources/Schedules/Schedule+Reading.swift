extension Schedule {
  /// No deadline is longer; the rest of such a text is not read.
  static let longestPhrase = 4000

  /// Reads a phrase of a plan; words that are not understood end in `unread`.
  ///
  /// Case, ё, kinds of dash and space, Latin look-alikes and glued words make no difference. The forms are
  /// listed in `docs/schedules.md`. An empty phrase under a month's section is that month.
  public init(reading phrase: String, in plan: PlanFacts) {
    let bytes = Array(phrase.utf8)
    guard bytes.count <= Schedule.longestPhrase else {
      self.init(phrase: phrase, parts: [], unread: [phrase], remarks: [], occurrences: [])
      return
    }
    var reader = PhraseReader(bytes: bytes, tokens: Lexer.tokens(of: bytes), plan: plan)
    if reader.tokens.isEmpty, let month = plan.sectionMonth {
      reader.items.append(
        Item(content: .span(Moment(unit: .month(month.number), year: .year(month.year)), nil), tokens: 0..<0))
    }
    reader.readAll()
    self.init(phrase: phrase, composing: reader)
  }

  private init(phrase: String, composing reader: PhraseReader) {
    let gathering = Gathering(reader)
    let merging = Merging(gathering.parts, reader: reader)
    let resolution = Resolution(merging.parts, reader: reader)
    let expansion = Expansion(resolution.parts, further: resolution.further, plan: reader.plan)
    var remarks: [ScheduleRemark] = []
    for remark in gathering.remarks + merging.remarks + resolution.remarks + expansion.remarks
      + reader.weekdayRemarks()
    where !remarks.contains(remark) {
      remarks.append(remark)
    }
    var unread = gathering.unread + resolution.unread
    if unread.isEmpty, resolution.parts.isEmpty, !reader.tokens.isEmpty {
      unread = [reader.words(0..<reader.tokens.count)]
    }
    self.init(
      phrase: phrase, parts: resolution.parts, unread: unread, remarks: remarks,
      occurrences: expansion.occurrences())
  }
}

extension PhraseReader {
  /// Printed weekdays that their dates do not have.
  func weekdayRemarks() -> [ScheduleRemark] {
    weekdayChecks.compactMap { check in
      let years: [Int]
      if case .year(let year) = check.day.year {
        years = [year]
      } else {
        years = plan.years(for: check.day)
      }
      guard !check.day.lacksMonth, let year = years.first, let window = check.day.window(in: year),
        window.lowerBound.weekday != check.weekday
      else { return nil }
      return ScheduleRemark(.wrongWeekday, words(check.tokens))
    }
  }
}
