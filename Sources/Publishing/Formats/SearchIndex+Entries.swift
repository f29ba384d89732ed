import Monitoring
import Schedules

extension MunicipalityEdition {
  /// What is found in the municipality. Names of people are left out: a page shows them by the site's rule.
  var searchEntries: [SearchEntry] {
    let own = SearchEntry(
      .municipality, SitePath.municipality(municipality.id), title: municipality.name,
      context: [municipality.region], words: [municipality.authority])
    return [own] + schoolEntries + partyEntries + roadmaps.flatMap(\.searchEntries)
  }

  private var schoolEntries: [SearchEntry] {
    municipality.schools.map { school in
      SearchEntry(
        .school, SitePath.school(school.id, in: municipality.id), title: school.name,
        context: [municipality.shortName, school.address],
        words: [school.shortName] + school.memberships.map(\.group))
    }
  }

  private var partyEntries: [SearchEntry] {
    municipality.parties.map { party in
      let hasFullName = !party.fullName.isEmpty && party.fullName != party.id.text
      return SearchEntry(
        .party, SitePath.party(party.id, in: municipality.id), title: party.id.text,
        context: [hasFullName ? party.fullName : "", municipality.shortName], words: [])
    }
  }
}

extension RoadmapEdition {
  /// The roadmap, its activities, its documents and what was reported of it.
  var searchEntries: [SearchEntry] {
    let own = SearchEntry(
      .roadmap, SitePath.roadmap(roadmap.id, in: municipality.id), title: roadmap.title,
      context: [municipality.shortName, roadmap.order.map { "приказ \(Wording.act($0))" } ?? ""],
      words: [roadmap.periodText] + roadmap.sections.map(\.title)
        + [SearchEntry.beginning(of: roadmap.body.plain)])
    return [own] + report.activities.map(entry) + documentEntries + report.activities.flatMap(reportEntries)
  }

  private func entry(of report: ActivityReport) -> SearchEntry {
    let activity = report.activity
    return SearchEntry(
      .activity, path(of: activity), title: numbered(activity),
      context: [activity.schedule.phrase, roadmap.title, municipality.shortName],
      words: activity.parties.map(\.text) + [
        roadmap.sections[report.section].title, activity.form,
        SearchEntry.beginning(of: activity.result.plain), SearchEntry.beginning(of: activity.body.plain),
      ])
  }

  private var documentEntries: [SearchEntry] {
    roadmap.documents.map { document in
      SearchEntry(
        .document, SitePath.documents(of: roadmap.id, in: municipality.id), title: document.title,
        context: [Wording.capitalized(document.stage.rawValue), roadmap.title, municipality.shortName],
        words: [])
    }
  }

  private func reportEntries(of report: ActivityReport) -> [SearchEntry] {
    report.statements.map { statement in
      SearchEntry(
        .report, "\(path(of: report.activity))#\(statement.anchor)", title: title(of: statement, in: report),
        context: [
          Wording.date(statement.date),
          statement.school.flatMap { municipality.school($0)?.shortName } ?? municipality.shortName,
          statement.evidence.map(\.title).joined(separator: ", "),
        ],
        words: [SearchEntry.beginning(of: "\(statement.reason) \(statement.body.plain)")])
    }
  }

  private func title(of statement: Statement, in report: ActivityReport) -> String {
    "\(Wording.capitalized(Wording.stated(statement.status))): \(numbered(report.activity))"
  }

  private func numbered(_ activity: Activity) -> String {
    activity.number.isEmpty ? activity.title : "\(activity.number). \(activity.title)"
  }

  private func path(of activity: Activity) -> String {
    SitePath.activity(activity.id, of: roadmap.id, in: municipality.id)
  }
}

extension ActivityReport {
  /// Everything said of the activity, once each, newest first.
  fileprivate var statements: [Statement] {
    var seen = Set<String>()
    let attributed = lines.flatMap { $0.occurrences.flatMap(\.statements) + $0.undatedStatements }
    return (attributed.map(\.statement) + asides).filter { seen.insert($0.anchor).inserted }
      .sorted { Statement.isTaken($1, before: $0) }
  }
}
