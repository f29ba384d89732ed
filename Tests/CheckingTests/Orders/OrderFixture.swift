import Diagnostics
import Monitoring
import Schedules

@testable import Checking

/// An order retold for a test: its numbers, dates and bodies, in the test's own words.
///
/// Deadlines are read as the program reads them, so the list of findings is that of a real build.
struct OrderFixture {
  let period: PlanPeriod
  let approved: String
  /// What else the order says.
  var also: (inout Roadmap) -> Void = { _ in }
  var region = ""
  /// The parties that the municipality's file defines; nil when it defines whomever the plan names.
  var defined: [String]?

  /// A row whose deadline is read; parties are parted by `;`.
  func row(
    _ number: String, _ title: String, _ phrase: String, _ parties: String = "УО", code: String = "",
    result: String = ""
  ) -> Row {
    let schedule = Schedule(reading: phrase, in: PlanFacts(period: period, orderDate: Day(iso: approved)))
    let names = parties.split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init)
    return Row(number, title, schedule, by: names, code: code) { activity in
      activity.audienceText = "муниципалитет"
      if !result.isEmpty { activity.result = .text(result) }
    }
  }

  /// The findings as «id place», by id.
  func findings(_ parts: Part...) -> [String] {
    let roadmap = Roadmap.plan(parts: parts, period: period, approved: approved, also: also)
    let municipality = Municipality.rayon(roadmap) { municipality in
      municipality.region = region
      municipality.parties.removeAll { $0.id.text == "УО" && !isNamed("УО", roadmap) }
      for name in defined ?? municipality.parties.map(\.id.text) { municipality.define(name, name) }
    }
    let content = Content.of(municipality) { $0.calendar = OrderFixture.calendar }
    return Linter.findings(in: content).all.map { "\($0.id) \(place(of: $0, in: roadmap))" }.sorted()
  }

  private func isNamed(_ party: String, _ roadmap: Roadmap) -> Bool {
    roadmap.activities.contains { $0.parties.contains(.init(party)) }
  }

  /// The activity or section at a finding's line, else the file's part.
  private func place(of finding: Diagnostic, in roadmap: Roadmap) -> String {
    guard finding.location.path == Roadmap.path else { return finding.location.path }
    let line = finding.location.line
    if let activity = roadmap.activities.first(where: { $0.origin.line == line }) { return activity.id.text }
    return roadmap.sections.first { $0.origin.line == line }.map { "раздел \($0.number)" } ?? "карта"
  }

  /// The transfers of 2020–2024 as far as the orders' days meet them.
  private static let calendar = WorkCalendar(
    daysOff: Set(
      ["2021-02-22", "2021-11-01", "2021-11-02", "2021-11-03", "2021-11-05"].compactMap { Day(iso: $0) }),
    workingDays: Set(["2021-02-20"].compactMap { Day(iso: $0) }), knownYears: Set(2020...2024))
}
