import Schedules

/// Two reports on one roadmap, held against each other duty by duty.
struct RoadmapComparison {
  private let municipality: Municipality.ID
  private let earlier: RoadmapReport
  private let later: RoadmapReport

  /// Compares a later report with an earlier one on the same roadmap.
  init(of municipality: Municipality.ID, from earlier: RoadmapReport, to later: RoadmapReport) {
    self.municipality = municipality
    self.earlier = earlier
    self.later = later
  }

  /// Every change, in the plan's order.
  func changes() -> [Change] {
    // Both reports are on one plan, so activities and lines stand in the same places.
    zip(earlier.activities, later.activities).flatMap { before, now in
      zip(before.lines, now.lines).flatMap { changes(from: $0, to: $1) }
    }
  }

  private func changes(from before: DutyLine, to now: DutyLine) -> [Change] {
    let known = Dictionary(before.occurrences.map { ($0.deadline.key, $0) }) { first, _ in first }
    let dated = now.occurrences.flatMap { occurrence -> [Change] in
      guard occurrence.isCounted else { return [] }
      let past = known[occurrence.deadline.key]
      let step = Step(line: now, before: past?.assessment, occurrence: occurrence)
      return corrections(step) + moves(step) + state(step)
    }
    let undated = now.undatedStatements.filter {
      $0.correctedBy == nil && $0.statement.status == .done && isNew($0.statement.reported)
    }
    return dated
      + undated.map {
        change(
          .fulfilled, on: $0.statement.reported,
          Step(line: now, before: nil, occurrence: nil), statement: $0.statement)
      }
  }

  /// One duty on both days.
  private struct Step {
    let line: DutyLine
    let before: Assessment?
    let occurrence: AssessedOccurrence?
  }

  private func isNew(_ day: Day) -> Bool { day > earlier.day && day <= later.day }

  private func corrections(_ step: Step) -> [Change] {
    guard let occurrence = step.occurrence else { return [] }
    return occurrence.statements.compactMap { wrong in
      guard let record = wrong.correctedBy else { return nil }
      let right = occurrence.statements.first { $0.statement.record == record }?.statement
      guard let right, isNew(right.reported) else { return nil }
      return change(.corrected, on: right.reported, step, statement: right)
    }
  }

  private func moves(_ step: Step) -> [Change] {
    guard let occurrence = step.occurrence else { return [] }
    return occurrence.moves.filter { isNew($0.on) }.map { move in
      let statement = occurrence.statements.last { $0.statement.status == .moved(to: move.to) }?.statement
      return change(.moved, on: move.on, step, statement: move.act.isEmpty ? statement : nil, move: move)
    }
  }

  private func state(_ step: Step) -> [Change] {
    guard let occurrence = step.occurrence else { return [] }
    let was = step.before?.kind
    let last = occurrence.lastStatement
    let said = last?.reported ?? later.day
    switch occurrence.assessment.kind {
    case .fulfilled where was?.isDone != true:
      return [change(.fulfilled, on: occurrence.fulfilment?.reported ?? said, step, statement: last)]
    case .fulfilledLate where was?.isDone != true:
      return [change(.fulfilledLate, on: occurrence.fulfilment?.reported ?? said, step, statement: last)]
    case .overdue where was?.isTrouble != true:
      return [change(.overdue, on: occurrence.due.advanced(by: 1), step, statement: last)]
    case .noReport where was?.isTrouble != true:
      return [change(.noReport, on: occurrence.due.advanced(by: 1), step, statement: nil)]
    case .notFulfilled where was != .notFulfilled:
      return [change(.notFulfilled, on: said, step, statement: last)]
    case .cancelled where was != .cancelled:
      return [change(.cancelled, on: said, step, statement: last)]
    case .inProgress where was?.isDone == true, .dueSoon where was?.isDone == true,
      .upcoming where was?.isDone == true:
      return [change(.reopened, on: said, step, statement: last)]
    case .fulfilled, .fulfilledLate, .overdue, .noReport, .notFulfilled, .cancelled, .inProgress, .dueSoon,
      .upcoming, .undated:
      return []
    }
  }

  /// A change; its day is one of those between the two reports, whatever made it.
  private func change(
    _ kind: Change.Kind, on day: Day, _ step: Step, statement: Statement?,
    move: AssessedOccurrence.Move? = nil
  ) -> Change {
    Change(
      kind: kind, day: min(max(day, earlier.day.advanced(by: 1)), later.day), municipality: municipality,
      roadmap: later.roadmap.id, activity: step.line.activity, school: step.line.school,
      occurrence: step.occurrence, before: step.before, statement: statement, move: move)
  }
}
