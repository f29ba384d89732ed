import Monitoring
import Schedules

/// Where everything stands in the generated folder: paths from its root, with `/`.
///
/// Every link names the file, so the folder works from the disk and from any sub-path.
public enum SitePath {
  static let home = "index.html"
  static let method = "method.html"
  static let search = "search.html"
  /// A part of the roadmaps, when the first page cannot bear all.
  static func roadmaps(_ part: Int) -> String { part == 1 ? "roadmaps.html" : "roadmaps-\(part).html" }

  static let changes = "changes.html"

  static func changes(of id: Municipality.ID) -> String { "\(id.slug)/changes.html" }
  static let feed = "feed.xml"
  static let notFound = "404.html"

  static func municipality(_ id: Municipality.ID) -> String { "\(id.slug)/index.html" }

  static func schools(_ id: Municipality.ID) -> String { "\(id.slug)/schools/index.html" }

  static func school(_ id: School.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/schools/\(id.slug).html"
  }

  static func schoolCalendar(_ id: School.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/schools/\(id.slug)-calendar.html"
  }

  static func schoolFeed(_ id: School.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/schools/\(id.slug).ics"
  }

  static func schoolTasks(_ id: School.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/schools/tasks/\(id.slug).ics"
  }

  static func parties(_ id: Municipality.ID) -> String { "\(id.slug)/parties/index.html" }

  static func party(_ id: ResponsibleParty.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/parties/\(id.slug).html"
  }

  static func partyCalendar(_ id: ResponsibleParty.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/parties/\(id.slug)-calendar.html"
  }

  static func partyFeed(_ id: ResponsibleParty.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/parties/\(id.slug).ics"
  }

  static func partyTasks(_ id: ResponsibleParty.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/parties/tasks/\(id.slug).ics"
  }

  static func roadmap(_ id: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(id.slug)/index.html"
  }

  static func activity(_ id: Activity.ID, of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String
  {
    "\(municipality.slug)/\(roadmap.slug)/\(id.slug).html"
  }

  static func calendar(of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/calendar/index.html"
  }

  static func calendar(_ month: Month, of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/calendar/\(month.iso).html"
  }

  static func feed(of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/calendar/calendar.ics"
  }

  static func timeline(of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/timeline.html"
  }

  static func monitoring(of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/monitoring/index.html"
  }

  static func monitoring(
    _ period: ReportingPeriod, of roadmap: Roadmap.ID, in municipality: Municipality.ID
  ) -> String {
    "\(municipality.slug)/\(roadmap.slug)/monitoring/\(period.id.lowercased()).html"
  }

  /// The page of rows behind the first page's figures, without its ending.
  static let rows = "rows"

  static func rows(of id: Municipality.ID) -> String { "\(id.slug)/rows" }

  static func rows(of id: School.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/schools/\(id.slug)-rows"
  }

  static func rows(of id: ResponsibleParty.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/parties/\(id.slug)-rows"
  }

  /// The pages of rows as they were known at a day's end, without an ending.
  static func rows(knownOn day: Day, of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/monitoring/known-\(day.iso)-rows"
  }

  /// The page of rows as they stood when a period was closed.
  static func rows(
    whenClosed period: ReportingPeriod, of roadmap: Roadmap.ID, in municipality: Municipality.ID
  ) -> String {
    "\(municipality.slug)/\(roadmap.slug)/monitoring/closed-\(period.id.lowercased())-rows"
  }

  /// The pages of rows behind a roadmap's figures, without an ending: a number and `.html` follow.
  static func rows(
    _ period: ReportingPeriod?, of roadmap: Roadmap.ID, in municipality: Municipality.ID
  ) -> String {
    let name = period.map { "\($0.id.lowercased())-rows" } ?? "rows"
    return "\(municipality.slug)/\(roadmap.slug)/monitoring/\(name)"
  }

  static func documents(of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/documents.html"
  }

  static func data(of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    "\(municipality.slug)/\(roadmap.slug)/data/"
  }

  static func data(of municipality: Municipality.ID) -> String { "\(municipality.slug)/data/" }

  static let data = "data/index.html"

  static func dataPage(of municipality: Municipality.ID) -> String { data(of: municipality) + "index.html" }

  static func dataPage(of roadmap: Roadmap.ID, in municipality: Municipality.ID) -> String {
    data(of: roadmap, in: municipality) + "index.html"
  }

  static func asset(_ name: String) -> String { "assets/\(name)" }

  /// A part of the municipality's entries in the search index.
  static func search(_ part: Int, of municipality: Municipality.ID) -> String {
    "\(municipality.slug)/search-\(part).js"
  }
}
