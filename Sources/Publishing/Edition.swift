import Monitoring
import Schedules

/// The whole site laid out for publishing: its settings, and what each municipality adds to the pages of all.
struct Edition: Sendable {
  let masthead: Masthead
  /// In the content's order.
  let contributions: [Contribution]

  var settings: SiteSettings { masthead.settings }
  var day: Day { masthead.day }

  /// The figures of the roadmaps that have begun.
  var tally: Tally { contributions.reduce(into: Tally()) { $0 += $1.figures.tally } }

  /// What finished roadmaps have left undone.
  var leftover: Tally { contributions.reduce(into: Tally()) { $0 += $1.leftover.tally } }

  /// All changes, by municipality.
  var changes: [ChangeContribution] { contributions.flatMap(\.changes) }
}

/// What stands on every page: the site's settings and the report date.
///
/// A class like all that pages share: every view holds it, and a copy of a class is one pointer.
final class Masthead: Sendable {
  let settings: SiteSettings
  let day: Day
  let judgement: Judgement
  /// What calendars show of days, whoever's calendars they are.
  let days: CalendarDays
  /// Whether the site is about several municipalities.
  let isOneOfMany: Bool

  /// The settings and the work calendar of a content, on a day.
  init(of content: Content, on day: Day, isOneOfMany: Bool = false) {
    settings = content.settings
    self.day = day
    judgement = Judgement(of: content, on: day)
    days = CalendarDays(of: judgement.calendar)
    self.isOneOfMany = isOneOfMany
  }
}

/// A municipality laid out for publishing.
final class MunicipalityEdition: Sendable {
  let masthead: Masthead
  let report: MunicipalityReport
  let roadmaps: [RoadmapEdition]
  /// Each school's lines in all roadmaps that concern it, by school.
  let duties: [School.ID: [Duty]]
  /// Each party's lines, by party.
  let partyDuties: [ResponsibleParty.ID: [Duty]]
  /// What changed since the previous reporting date.
  let changes: Later<Changes>

  var municipality: Municipality { report.municipality }

  init(of report: MunicipalityReport, under masthead: Masthead) {
    self.masthead = masthead
    self.report = report
    changes = Later { Changes(of: report, by: masthead.judgement) }
    roadmaps = report.roadmaps.map { RoadmapEdition(of: $0, in: report.municipality, under: masthead) }
    var duties: [School.ID: [Duty]] = [:]
    var partyDuties: [ResponsibleParty.ID: [Duty]] = [:]
    for roadmap in roadmaps {
      for duty in roadmap.duties {
        if let school = duty.line.school { duties[school, default: []].append(duty) }
        for party in duty.activity.activity.parties { partyDuties[party, default: []].append(duty) }
      }
    }
    self.duties = duties
    self.partyDuties = partyDuties
  }
}

/// A roadmap laid out for publishing.
final class RoadmapEdition: Sendable {
  let masthead: Masthead
  let municipality: Municipality
  let report: RoadmapReport
  /// All lines with what they belong to, in the plan's order.
  let duties: [Duty]
  /// Where each activity's lines stand among them.
  let places: [Activity.ID: Range<Int>]
  /// The pages with the rows behind its figures.
  let sheets: Later<RowSheets>
  /// The days in its past of which the rows are kept.
  let knownDays: Later<[Day]>
  /// All its deadlines that count, of which each monitoring page tells some.
  let deadlines: Later<[Breakdown.Row]>
  /// Its closed periods, long ones first, as each of their pages lists them.
  let periods: Later<[PeriodList]>

  var roadmap: Roadmap { report.roadmap }

  init(of report: RoadmapReport, in municipality: Municipality, under masthead: Masthead) {
    self.masthead = masthead
    self.municipality = municipality
    self.report = report
    sheets = Later {
      RowSheets(
        of: report, in: municipality, Breakdown.Kind.tables(of: report),
        at: SitePath.rows(nil, of: report.roadmap.id, in: municipality.id))
    }
    var duties: [Duty] = []
    var places: [Activity.ID: Range<Int>] = [:]
    for activity in report.activities {
      let facts = ActivityFacts(
        of: activity, in: report.roadmap, of: municipality.id, on: masthead.settings)
      let start = duties.count
      duties += activity.lines.map {
        Duty(municipality: municipality.id, roadmap: report, activity: activity, line: $0, facts: facts)
      }
      places[activity.activity.id] = start..<duties.count
    }
    self.duties = duties
    self.places = places
    knownDays = Later { [count = duties.count] in KnownRows.days(of: report, count: count) }
    deadlines = Later {
      Breakdown(of: report, by: .deadlines, in: municipality).groups.flatMap(\.rows).filter(\.isCounted)
    }
    periods = Later { PeriodList.all(of: report, in: municipality.id) }
  }
}

/// A line with what it belongs to.
final class Duty: Sendable {
  let municipality: Municipality.ID
  let roadmap: RoadmapReport
  let activity: ActivityReport
  let line: DutyLine
  let facts: ActivityFacts
  /// The row's anchor on its activity's page and in the roadmap's table.
  let anchor: String

  /// The page of its activity.
  var path: String { facts.path }

  init(
    municipality: Municipality.ID, roadmap: RoadmapReport, activity: ActivityReport, line: DutyLine,
    facts: ActivityFacts
  ) {
    self.municipality = municipality
    self.roadmap = roadmap
    self.activity = activity
    self.line = line
    self.facts = facts
    let id = activity.activity.id
    anchor = line.school.map { "a-\(id.slug)-\($0.slug)" } ?? "a-\(id.slug)"
  }
}
