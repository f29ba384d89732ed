import Schedules

extension RoadmapReport {
  /// The report on what is due within these days only (rule 22: planned for a month is what is due in it).
  ///
  /// A line is judged by those of its deadlines alone. A line without a day stays when it was spoken of within
  /// the days, with those records only.
  public func narrowed(to days: ClosedRange<Day>) -> RoadmapReport {
    RoadmapReport(
      roadmap: roadmap, day: day, state: state,
      activities: activities.compactMap { $0.narrowed(to: days) })
  }
}

extension ActivityReport {
  fileprivate func narrowed(to days: ClosedRange<Day>) -> ActivityReport? {
    let lines = lines.compactMap { $0.narrowed(to: days, measure: activity.measure) }
    guard !lines.isEmpty else { return nil }
    return ActivityReport(
      activity: activity, section: section, lines: lines, asides: asides.filter { days.contains($0.date) })
  }
}

extension DutyLine {
  fileprivate func narrowed(to days: ClosedRange<Day>, measure: Measure?) -> DutyLine? {
    let occurrences = occurrences.filter { $0.isCounted && days.contains($0.due) }
    let undated =
      self.occurrences.isEmpty ? undatedStatements.filter { days.contains($0.statement.date) } : []
    guard !occurrences.isEmpty || !undated.isEmpty else { return nil }
    return DutyLine(
      activity: activity, school: school, occurrences: occurrences, undatedStatements: undated,
      assessment: DutyLine.assessment(of: occurrences, undated: undated),
      missesTarget: DutyLine.missesTarget(measure, occurrences, undated))
  }
}
