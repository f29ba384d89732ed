import Monitoring

/// What pages and feeds say again and again of an activity, found once.
final class ActivityFacts: Sendable {
  /// Its page.
  let path: String
  /// Its parties, one after another.
  let parties: String
  /// As much of its title as a cell of a calendar holds.
  let beginning: String
  /// What its events say in calendar feeds.
  let words: Later<ICalendarWords>

  init(
    of report: ActivityReport, in roadmap: Roadmap, of municipality: Municipality.ID, on site: SiteSettings
  ) {
    let path = SitePath.activity(report.activity.id, of: roadmap.id, in: municipality)
    self.path = path
    parties = report.activity.parties.map(\.text).joined(separator: ", ")
    beginning = Wording.beginning(of: report.activity.title, CalendarItemView.room)
    words = Later { ICalendarWords(of: report, at: path, in: roadmap, of: municipality, on: site) }
  }
}
