import Schedules

extension DutyLine {
  /// Judges what one school, or the municipality, said of an activity's occurrences.
  ///
  /// `general` is what the municipality said for all schools; it speaks for an occurrence of which the school
  /// has said nothing (rule 16).
  convenience init(
    activity: Activity, school: School.ID?, deadlines: [Deadline], own: [Statement], general: [Statement],
    corrections: Corrections, by judgement: Judgement
  ) {
    let spoken = DutyEntries(own, on: deadlines, corrections: corrections, isByMunicipality: false)
    var ledgers = spoken.ledgers
    var undated = spoken.undated
    if !general.isEmpty {
      let reported = DutyEntries(general, on: deadlines, corrections: corrections, isByMunicipality: true)
      ledgers = zip(ledgers, reported.ledgers).map { $0.isSilent ? $1 : $0 }
      if undated.isEmpty { undated = reported.undated }
    }
    let occurrences = ledgers.map { $0.judged(by: judgement) }
    self.init(
      activity: activity.id, school: school, occurrences: occurrences, undatedStatements: undated,
      assessment: DutyLine.assessment(of: occurrences, undated: undated),
      missesTarget: DutyLine.missesTarget(activity.measure, occurrences, undated))
  }

  /// The line is done when all its occurrences due so far are (rule 22); else it is as bad as its worst.
  static func assessment(
    of occurrences: [AssessedOccurrence], undated: [AttributedStatement]
  ) -> Assessment {
    guard !occurrences.isEmpty else {
      let standing = undated.filter { $0.correctedBy == nil }
      return standing.last?.statement.status == .cancelled ? .cancelled : .undated(records: standing.count)
    }
    let isOutsidePeriod = !occurrences.contains { $0.isCounted }
    let counted = occurrences.lazy.filter { isOutsidePeriod || $0.isCounted }.map { $0.assessment }
    return counted.filter { $0.kind.isDue }.worst ?? counted.worst ?? .cancelled
  }

  /// Whether an occurrence is done, but the last value given for it misses the measure.
  static func missesTarget(
    _ measure: Measure?, _ occurrences: [AssessedOccurrence], _ undated: [AttributedStatement]
  ) -> Bool {
    guard let measure, measure.target != nil else { return false }
    if occurrences.contains(where: { $0.misses(measure) }) { return true }
    guard undated.last(where: { $0.correctedBy == nil })?.statement.status == .done else { return false }
    return undated.lastValue.map { !measure.isReached(by: $0.value) } ?? false
  }
}

extension AssessedOccurrence {
  /// The last value that a record gave for it.
  public var lastValue: Quantity? { statements.lastValue }

  /// Whether it is done, but the last value given for it misses the measure.
  public func misses(_ measure: Measure) -> Bool {
    guard assessment.kind.isDone, let value = lastValue else { return false }
    return !measure.isReached(by: value.value)
  }
}

extension [AttributedStatement] {
  /// The last value that a statement which counts gave.
  var lastValue: Quantity? { last { $0.correctedBy == nil && $0.statement.value != nil }?.statement.value }
}
