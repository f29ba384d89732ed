import Diagnostics
import Monitoring
import Schedules
import Testing

@testable import Checking

/// A row of a roadmap in a test; its line is its place in the roadmap.
struct Row {
  var number: String
  var title: String
  var schedule: Schedule
  var parties: [String] = ["УО"]
  var code = ""
  /// What else the test says of the activity.
  var also: @Sendable (inout Activity) -> Void = { _ in }

  init(
    _ number: String, _ title: String, _ schedule: Schedule = .by("2023-11-15"),
    by parties: [String] = ["УО"],
    code: String = "", also: @escaping @Sendable (inout Activity) -> Void = { _ in }
  ) {
    self.number = number
    self.title = title
    self.schedule = schedule
    self.parties = parties
    self.code = code
    self.also = also
  }
}

/// A section of a roadmap in a test.
struct Part {
  var number: String
  var title: String
  var rows: [Row]

  init(_ number: String, _ title: String, _ rows: Row...) {
    self.number = number
    self.title = title
    self.rows = rows
  }
}

extension Roadmap {
  static let path = "rayon/roadmaps/2023.md"

  /// A roadmap of 2023, approved on 06.02.2023, without sections.
  static func plan(
    _ rows: Row..., period: PlanPeriod = .year(2023), approved: String? = "2023-02-06",
    also: (inout Roadmap) -> Void = { _ in }
  ) -> Roadmap {
    var part = Part("", "")
    part.rows = rows
    return plan(parts: [part], period: period, approved: approved, also: also)
  }

  /// A roadmap with sections.
  static func plan(
    parts: [Part], period: PlanPeriod = .year(2023), approved: String? = "2023-02-06",
    also: (inout Roadmap) -> Void = { _ in }
  ) -> Roadmap {
    var roadmap = Roadmap(
      id: ID("2023"), title: "Карта", period: period, periodText: period.text,
      origin: Origin(path: path, line: 1))
    roadmap.order = approved.map {
      Act(number: "7-о", date: Day(iso: $0), origin: Origin(path: path, line: 2))
    }
    var line = 9
    for part in parts {
      line += 1
      var section = Section(number: part.number, title: part.title, origin: Origin(path: path, line: line))
      for row in part.rows {
        line += 1
        section.activities.append(Activity(row, in: part, line: line))
      }
      roadmap.sections.append(section)
    }
    also(&roadmap)
    return roadmap
  }
}

extension Activity {
  fileprivate init(_ row: Row, in part: Part, line: Int) {
    let isDotted = row.number.contains(".") || part.number.isEmpty
    let number = isDotted ? row.number : part.number + "." + row.number
    let id = row.code.isEmpty ? (row.number.isEmpty ? "\(part.number).\(line)бн" : number) : row.code
    self.init(
      id: ID(id), title: row.title, schedule: row.schedule, origin: Origin(path: Roadmap.path, line: line))
    self.number = row.number
    parties = row.parties.map { ResponsibleParty.ID($0) }
    row.also(&self)
  }
}

extension PlanPeriod {
  /// A calendar year.
  static func year(_ year: Int) -> PlanPeriod { years(year...year, form: .calendarYear) }

  /// Several calendar years.
  static func years(_ years: ClosedRange<Int>, form: Form = .severalYears) -> PlanPeriod {
    period(form, "\(years.lowerBound)-01-01", "\(years.upperBound)-12-31")
  }

  /// A school year that begins in September.
  static func schoolYear(_ year: Int) -> PlanPeriod {
    period(.schoolYear, "\(year)-09-01", "\(year + 1)-08-31")
  }

  private static func period(_ form: Form, _ first: String, _ last: String) -> PlanPeriod {
    guard let first = Day(iso: first), let last = Day(iso: last),
      let period = PlanPeriod(form: form, first: first, last: last)
    else { preconditionFailure("a test's period is in order") }
    return period
  }

  fileprivate var text: String {
    first.year == last.year ? "\(first.year)" : "\(first.year)–\(last.year)"
  }
}

extension Municipality {
  static let file = "rayon/index.md"

  /// A municipality with these roadmaps; the party «УО» is defined, others are named by the plans.
  static func rayon(_ roadmaps: Roadmap..., also: (inout Municipality) -> Void = { _ in }) -> Municipality {
    var municipality = Municipality(id: ID("rayon"), name: "Район", origin: Origin(path: file, line: 1))
    municipality.roadmaps = roadmaps
    municipality.define("УО", "Управление образования", line: 5)
    for activity in roadmaps.flatMap(\.activities) {
      for id in activity.parties where municipality.party(id) == nil {
        municipality.parties.append(
          ResponsibleParty(id: id, fullName: id.text, origin: activity.partiesOrigin))
      }
    }
    also(&municipality)
    return municipality
  }

  /// Defines a party in the municipality's own file.
  mutating func define(_ short: String, _ full: String, line: Int = 6) {
    let party = ResponsibleParty(
      id: .init(short), fullName: full, origin: Origin(path: Municipality.file, line: line))
    parties.removeAll { $0.id == party.id }
    parties.insert(party, at: 0)
  }
}

extension Content {
  /// The content of one municipality, with a calendar that knows every year of the tests.
  static func of(_ municipality: Municipality, also: (inout Content) -> Void = { _ in }) -> Content {
    var content = Content(
      settings: SiteSettings(title: "Сайт"), calendar: WorkCalendar(knownYears: Set(2019...2026)),
      municipalities: [municipality])
    also(&content)
    return content
  }

  /// The content of one roadmap.
  static func of(_ roadmap: Roadmap) -> Content { of(.rayon(roadmap)) }
}

extension RichText {
  /// A plain paragraph.
  static func text(_ plain: String) -> RichText { RichText(pieces: ["<p>\(plain)</p>"], plain: plain) }
}

/// Expects exactly one finding of a rule, with these words in it.
func expect(
  _ rule: any Rule.Type, in content: Content, says words: String, at line: Int? = nil,
  as severity: Diagnostic.Severity? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let found = rule.findings(in: content)
  #expect(found.map(\.id) == [rule.id], sourceLocation: sourceLocation)
  guard let first = found.first else { return }
  #expect(first.message.contains(words), "\(first.message)", sourceLocation: sourceLocation)
  #expect(first.severity == severity ?? rule.severity, sourceLocation: sourceLocation)
  if let line { #expect(first.location.line == line, sourceLocation: sourceLocation) }
}

/// Expects a rule to be silent.
func expectNothing(
  of rule: any Rule.Type, in content: Content, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(rule.findings(in: content).map(\.message) == [], sourceLocation: sourceLocation)
}
