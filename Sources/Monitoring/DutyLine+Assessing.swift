import Schedules

extension DutyLine {
  /// Judges what one school, or the municipality, said of an activity's occurrences.
  init(
    activity: Activity, school: School.ID?, deadlines: [Deadline], statements: [Statement],
    corrections: Corrections, isByMunicipality: Bool, by judgement: Judgement
  ) {
    var ledgers = deadlines.map { OccurrenceLedger($0, isByMunicipality: isByMunicipality) }
    var undated: [AttributedStatement] = []
    for statement in statements {
      let correction = corrections.correction(of: statement)
      let (places, attribution) = ledgers.places(for: statement)
      let attributed = AttributedStatement(
        statement: statement, attribution: attribution, correctedBy: correction)
      if places.isEmpty { undated.append(attributed) }
      for place in places { ledgers[place].enter(attributed) }
    }
    let occurrences = ledgers.map { $0.judged(by: judgement) }
    self.activity = activity.id
    self.school = school
    self.occurrences = occurrences
    undatedStatements = undated
    assessment = DutyLine.assessment(of: occurrences, undated: undated)
    missesTarget = DutyLine.missesTarget(activity.measure, occurrences)
  }

  /// The line is done when all its occurrences due so far are (rule 22); else it is as bad as its worst.
  private static func assessment(
    of occurrences: [AssessedOccurrence], undated: [AttributedStatement]
  ) -> Assessment {
    guard !occurrences.isEmpty else {
      let last = undated.last { $0.correctedBy == nil }?.statement
      return last?.status == .cancelled ? .cancelled : .undated(records: undated.count)
    }
    let counted = occurrences.contains(where: \.isCounted) ? occurrences.filter(\.isCounted) : occurrences
    let due = counted.lazy.map(\.assessment).filter(\.kind.isDue)
    if let worst = due.worst { return worst }
    return counted.lazy.map(\.assessment).worst ?? .cancelled
  }

  /// Whether an occurrence is done, but the last value given for it misses the measure.
  private static func missesTarget(_ measure: Measure?, _ occurrences: [AssessedOccurrence]) -> Bool {
    guard let measure, measure.target != nil else { return false }
    return occurrences.contains { occurrence in
      guard occurrence.assessment.kind.isDone,
        let value = occurrence.statements.last(where: { $0.correctedBy == nil && $0.statement.value != nil })?
          .statement.value
      else { return false }
      return !measure.isReached(by: value.value)
    }
  }
}
