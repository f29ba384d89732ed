/// «В течение года», «весь период», «постоянно».
extension PhraseReader {
  mutating func readThroughout() -> Bool {
    attempt { $0.readCourse() } || attempt { $0.readWhole() } || attempt { $0.readAlways() }
      || attempt { $0.readWithinSpan() }
  }

  private mutating func readAlways() -> Bool {
    let start = position
    guard accept(.always) else { return false }
    append(.throughout(Moment(unit: .plan)), from: start)
    return true
  }

  /// «В т. г.» alone is «в течение года».
  private mutating func readWithinSpan() -> Bool {
    let start = position
    guard accept(.within) || accept(.onto), let moment = readPeriodMoment(), moment.unit != .plan
    else { return false }
    append(.throughout(moment), from: start)
    return true
  }

  /// «В течение», «в продолжение», «на протяжении» and what lasts.
  private mutating func readCourse() -> Bool {
    let start = position
    _ = accept(.within) || accept(.onto)
    guard accept(.course) else { return false }
    _ = accept(.whole)
    if accept(.every) {
      guard let unit = acceptUnit(), let draft = RecurrenceDraft(every: unit) else { return false }
      append(.every(draft), from: start)
      return true
    }
    if var moment = readCourseMoment() {
      if let last = readSpanEnd(&moment) {
        append(.throughoutSpan(moment, last), from: start)
        return true
      }
      var moments = [moment]
      while attempt({ reader in
        guard let further = reader.readFurtherMonth() else { return false }
        moments.append(further)
        return true
      }) {}
      // «… октября и ноября 2022 г.»: the year at the end is everybody's.
      let year = moments[moments.count - 1].year
      for var moment in moments {
        if moment.year == .none { moment.year = year }
        append(.throughout(moment), from: start)
      }
      return true
    }
    if [.after, .from, .before, .until].contains(lexeme(1) ?? .and) { return false }
    if accept(.unit(.month)) {
      append(
        .undated(.onEvent, detail: words(start..<position), likely: "в течение месяца с начала работ"),
        from: start)
      return true
    }
    if let unit = acceptUnit() {
      _ = unit
      append(.undated(.onEvent, detail: words(start..<position), likely: ""), from: start)
      return true
    }
    return false
  }

  /// «… октября и ноября», «… октября, ноября»: what holds of the first month holds of the others.
  private mutating func readFurtherMonth() -> Moment? {
    guard accept(.and) || acceptMark(","), case .month? = lexeme() else { return nil }
    return readMoment()
  }

  private mutating func readCourseMoment() -> Moment? {
    if let moment = readPeriodMoment() {
      _ = accept(.period)
      return moment
    }
    if let moment = readMoment() { return moment }
    return nil
  }

  /// «Весь период», «весь учебный год», «весь срок реализации», «весь май».
  private mutating func readWhole() -> Bool {
    let start = position
    _ = accept(.within) || accept(.onto) || accept(.behind)
    guard accept(.whole), let moment = readPeriodMoment() ?? readMoment() else { return false }
    append(.throughout(moment), from: start)
    return true
  }
}
