import Monitoring
import Schedules
import Templating

/// A school in a list of schools.
struct SchoolRowView: View {
  static let shape = Shape(
    "school-row",
    [
      .text("name", "школа"), .text("link", "её страница"), .text("groups", "группы: 500+"),
      .record("tally", TallyView.shape, "состояния её мероприятий"),
      .text("troubles", "сколько требует внимания: 3 мероприятия; пусто, если ничего"),
      .text("troublesLink", "их строки"),
      .text("next", "ближайший срок: до 31 мая 2023, среда; пусто, если его нет"),
    ])

  let school: School
  let duties: [Duty]
  let edition: MunicipalityEdition
  let place: Place

  func fill(_ values: inout Values) {
    let path = SitePath.school(school.id, in: edition.municipality.id)
    let links = edition.rows(of: school).links(at: place)
    let tally = Tally(of: duties.lazy.map(\.line))
    let next = duties.compactMap { $0.line.next(after: edition.masthead.day)?.due }.min()
    values.text(school.shortName)
    values.link(from: place, to: path)
    values.text(Wording.groups(school.memberships))
    values.record(TallyView(tally: tally, rows: links))
    values.text(tally.troubles > 0 ? Wording.activities(tally.troubles) : "")
    values.text(links?.link(to: .troubles, in: tally) ?? "")
    values.text(next.map { "до \(Wording.dateWithWeekday($0))" } ?? "")
  }
}

extension MunicipalityEdition {
  /// A school's lines in the roadmaps that count.
  func countedDuties(of school: School.ID) -> [Duty] {
    (duties[school] ?? []).filter { $0.roadmap.state != .notStarted }
  }

  /// The schools as rows, in the content's order.
  func schoolRows(at place: Place) -> [SchoolRowView] {
    municipality.schools.map {
      SchoolRowView(school: $0, duties: countedDuties(of: $0.id), edition: self, place: place)
    }
  }
}

extension Wording {
  /// Groups with their years: `500+ (2021–2022)`.
  static func groups(_ memberships: [School.Membership]) -> String {
    memberships.map { membership in
      guard let years = membership.years else { return membership.group }
      let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
      return "\(membership.group) (\(span))"
    }.joined(separator: ", ")
  }
}
