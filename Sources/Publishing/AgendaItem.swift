import Monitoring
import Schedules

/// What is due on one day of one activity: the same duty of all schools concerned, taken together.
struct AgendaItem: Sendable {
  /// What makes occurrences of one activity one item.
  struct Key: Hashable {
    let due: Day
    let label: String
  }

  /// The day it is judged by.
  let due: Day
  /// The stage's name, or empty.
  let label: String
  /// The place of its first duty in the agenda.
  let duty: Int
  /// The first day of the window.
  private(set) var opens: Day
  /// The worst of its occurrences; cancelled only when all are.
  private(set) var assessment: Assessment
  /// Its occurrences by state.
  private(set) var tally = Tally()
  /// How many occurrences it is made of: how many schools.
  private(set) var count = 0
  /// The day on which the last of them was done.
  private(set) var fulfilledOn: Day?
  /// The last move of the first occurrence that has one.
  private(set) var move: AssessedOccurrence.Move?
  /// Whether the printed year lies before the plan's period (rule 25).
  let isOutsidePeriod: Bool

  init(_ key: Key, duty: Int, _ occurrence: AssessedOccurrence) {
    due = key.due
    label = key.label
    self.duty = duty
    opens = occurrence.deadline.current.opens
    assessment = occurrence.assessment
    isOutsidePeriod = !occurrence.isCounted
    add(occurrence)
  }
}

extension AgendaItem {
  /// How many of how many are done; cancelled ones do not count.
  var progress: (done: Int, of: Int) { (tally.done, tally.planned) }

  /// Takes in the occurrence of one more school.
  mutating func add(_ occurrence: AssessedOccurrence) {
    opens = min(opens, occurrence.deadline.current.opens, due)
    assessment = [assessment, occurrence.assessment].worst ?? .cancelled
    tally.count(occurrence)
    count += 1
    if let day = occurrence.fulfilledOn { fulfilledOn = max(fulfilledOn ?? day, day) }
    move = move ?? occurrence.moves.last
  }
}
