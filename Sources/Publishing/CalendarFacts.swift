import Monitoring
import Schedules

/// What the pages of one calendar share: the agenda, the municipality, the report date.
///
/// A class, because every item of a page holds it.
final class CalendarFacts: Sendable {
  let agenda: Agenda
  let municipality: Municipality
  let masthead: Masthead
  /// Whether items name their roadmap, because they come from several.
  let namesRoadmaps: Bool
  /// Whether items name their school, because they come from several.
  let namesSchools: Bool

  init(
    of duties: [Duty], in municipality: Municipality, under masthead: Masthead, namesSchools: Bool = true
  ) {
    agenda = Agenda(of: duties)
    self.municipality = municipality
    self.masthead = masthead
    self.namesSchools = namesSchools
    let first = duties.first?.roadmap.roadmap.id
    namesRoadmaps = duties.contains { $0.roadmap.roadmap.id != first }
  }
}

extension CalendarFacts {
  /// The school an item concerns, or how many schools; empty when there is nothing to say.
  func who(_ item: AgendaItem) -> String {
    who(duty: item.duty, count: item.count)
  }

  func who(duty: Int, count: Int) -> String {
    guard namesSchools, let school = agenda.duties[duty].line.school else { return "" }
    return count > 1 ? Wording.schools(count) : municipality.shortName(of: school)
  }

  /// All occurrences by state.
  var tally: Tally { agenda.months.reduce(into: Tally()) { $0 += $1.tally } }

  /// The month to begin with: the report date's, else the next one with something in it, else the last.
  var currentMonth: Month? {
    let now = masthead.day.month
    let counted = agenda.months.filter { $0.worst != nil }
    return counted.first { $0.month >= now }?.month ?? counted.last?.month
  }

  /// The same as a link says it; empty without deadlines.
  var currentTitle: String {
    guard let month = currentMonth else { return "" }
    let isAhead = month >= masthead.day.month
    return "\(isAhead ? "Ближайшие сроки" : "Последние сроки"): \(Wording.month(month))"
  }
}
