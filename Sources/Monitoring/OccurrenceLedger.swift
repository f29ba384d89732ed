import Schedules

/// The account of one occurrence while statements are entered in their order.
struct OccurrenceLedger {
  let deadline: Deadline
  private let isByMunicipality: Bool
  private var statements: [AttributedStatement] = []
  private var stated: [AssessedOccurrence.Move] = []
  private var last: StatedStatus?
  private(set) var fulfilledOn: Day?

  init(_ deadline: Deadline, isByMunicipality: Bool) {
    self.deadline = deadline
    self.isByMunicipality = isByMunicipality
  }

  /// Whether nobody said anything of it.
  var isSilent: Bool { statements.isEmpty }

  /// Whether the last word is that it is cancelled.
  var isCancelled: Bool { last == .cancelled }

  /// The day named last: by a record's move, unless an amending order is younger (rule 19).
  var namedDay: Day { latestMove?.to ?? deadline.current.due }

  /// The last move that a record states, when no amending order came after it.
  private var latestMove: AssessedOccurrence.Move? {
    guard let move = stated.last else { return nil }
    guard let amendment = deadline.amendments.last, amendment.on > move.on else { return move }
    return nil
  }

  /// Enters a statement; one that was corrected stays in the history and changes nothing.
  mutating func enter(_ attributed: AttributedStatement) {
    statements.append(attributed)
    guard attributed.correctedBy == nil else { return }
    let statement = attributed.statement
    switch statement.status {
    case .done:
      // The first "done" sets the day; a second one does not make it late (rule 15).
      if fulfilledOn == nil { fulfilledOn = statement.date }
      last = .done
    case .moved(let day):
      stated.append(
        AssessedOccurrence.Move(
          from: namedDay, to: day, on: statement.reported, act: "", reason: statement.reason))
      // Judged as if nothing had been said, by the new day (rule 19).
      last = nil
      fulfilledOn = nil
    case .inProgress, .partly, .notDone, .cancelled:
      last = statement.status
      fulfilledOn = nil
    }
  }

  /// The occurrence as judged on the report date.
  func judged(by judgement: Judgement) -> AssessedOccurrence {
    let isPrinted = latestMove != nil || deadline.current.isPrintedDay
    let due = isPrinted ? judgement.calendar.judged(namedDay, by: judgement.dayOffRule) : namedDay
    return AssessedOccurrence(
      deadline: deadline, due: due, namedDay: namedDay, isPrintedDay: isPrinted,
      moves: moves, assessment: assessment(due: due, judgement), statements: statements,
      fulfilledOn: fulfilledOn, isByMunicipality: isByMunicipality && !isSilent)
  }

  /// Amendments and stated moves by their dates, each from the day that held before it.
  private var moves: [AssessedOccurrence.Move] {
    let amended = deadline.amendments.map {
      AssessedOccurrence.Move(from: $0.from, to: $0.to, on: $0.on, act: $0.act, reason: "")
    }
    guard !stated.isEmpty, !amended.isEmpty else { return amended + stated }
    var from = deadline.original.due
    return (amended + stated).enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map { _, move in
        defer { from = move.to }
        return AssessedOccurrence.Move(
          from: from, to: move.to, on: move.on, act: move.act, reason: move.reason)
      }
  }

  private func assessment(due: Day, _ judgement: Judgement) -> Assessment {
    let ahead = judgement.day.distance(to: due)
    switch last {
    case .done:
      let late = (fulfilledOn ?? due).distance(to: due)
      return late >= 0 ? .fulfilled : .fulfilledLate(days: -late)
    case .inProgress(let share), .partly(let share):
      return ahead >= 0 ? .inProgress(share: share) : .overdue(days: -ahead)
    case .notDone: return .notFulfilled
    case .cancelled: return .cancelled
    case .moved, nil:
      if ahead < 0 { return .noReport(days: -ahead) }
      return ahead <= judgement.horizon ? .dueSoon(days: ahead) : .upcoming(days: ahead)
    }
  }
}

extension [OccurrenceLedger] {
  /// The occurrences a statement speaks of, and how they were found (rule 13).
  func places(for statement: Statement) -> (places: [Int], AttributedStatement.Attribution) {
    switch statement.coverage {
    case .occurrence(let key):
      if let place = firstIndex(where: { $0.deadline.key == key }) { return ([place], .named) }
    case .from(let day):
      let places = indices.filter { self[$0].deadline.current.due >= day }
      // What is said of the rest of a repeated duty does not undo what was done ahead of time.
      let open = places.filter { self[$0].fulfilledOn == nil }
      if !places.isEmpty { return (open.isEmpty ? places : open, .named) }
    case .unsaid: break
    }
    if let place = place(holding: statement.date) { return ([place], .window) }
    if let place = lastUnfulfilled(before: statement.date) { return ([place], .overdueOne) }
    if let place = next(after: statement.date) { return ([place], .nextOne) }
    guard !isEmpty else { return ([], .undated) }
    return ([count - 1], .overdueOne)
  }

  /// Of the windows that hold a day the one due first, a dated one before a throughout one.
  private func place(holding day: Day) -> Int? {
    var best: Int?
    for place in indices {
      let window = self[place].deadline.current
      guard window.opens <= day, day <= Swift.max(window.due, self[place].namedDay) else { continue }
      guard let known = best else {
        best = place
        continue
      }
      let other = self[known].deadline.current
      if (window.isThroughout ? 1 : 0, window.due) < (other.isThroughout ? 1 : 0, other.due) { best = place }
    }
    return best
  }

  private func lastUnfulfilled(before day: Day) -> Int? {
    indices.lazy.filter { self[$0].namedDay < day && self[$0].fulfilledOn == nil && !self[$0].isCancelled }
      .max { (self[$0].namedDay, $0) < (self[$1].namedDay, $1) }
  }

  private func next(after day: Day) -> Int? {
    indices.lazy.filter { self[$0].deadline.current.opens > day }
      .min { (self[$0].deadline.current.opens, $0) < (self[$1].deadline.current.opens, $1) }
  }
}
