import Monitoring
import Schedules

extension Duty {
  /// Whether some of its days lie in the plan's period (rule 25).
  var isCounted: Bool { line.occurrences.contains(where: \.isCounted) }
}

extension RoadmapEdition {
  /// A line with what it belongs to; of a line in a report on a part of the roadmap it is the whole one.
  func duty(_ line: DutyLine) -> Duty? {
    places[line.activity].flatMap { duties[$0].first { $0.line.school == line.school } }
  }

  /// A link to a line on its activity's page.
  func link(to line: DutyLine, at place: Place) -> String {
    duty(line).map { place.link(to: $0.path, $0.anchor) } ?? ""
  }
}

extension [Duty] {
  /// Those that require attention, the worst first (rule 23); of equal ones the longest late.
  var troubles: [Duty] {
    filter { $0.line.assessment.kind.isTrouble && $0.isCounted }
      .enumerated().sorted { left, right in
        let (a, b) = (left.element.line.assessment, right.element.line.assessment)
        return (a.kind.rank ?? 9, -a.days, left.offset) < (b.kind.rank ?? 9, -b.days, right.offset)
      }.map(\.element)
  }

  /// Those whose next day lies within 30 days; when there are none, the first three that lie ahead.
  func nearest(after day: Day) -> [Duty] {
    let soon = next(after: day)
    return soon.isEmpty ? Array(next(after: day, within: .max).prefix(3)) : soon
  }

  /// Those whose next day lies within so many days from the report date, the nearest first.
  func next(after day: Day, within days: Int = 30) -> [Duty] {
    compactMap { duty -> (Day, Duty)? in
      guard let due = duty.line.next(after: day)?.due, day.distance(to: due) <= days else { return nil }
      return (due, duty)
    }
    .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    .map(\.element.1)
  }
}
