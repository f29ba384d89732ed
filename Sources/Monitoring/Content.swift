import Schedules

/// Everything the authors wrote, read and linked.
public struct Content: Hashable, Sendable {
  /// The site's settings.
  public var settings: SiteSettings
  /// Days off and working days.
  public var calendar: WorkCalendar
  /// The municipalities by id.
  public var municipalities: [Municipality]
  /// The content's files that published pages link to, by path.
  public var linkedFiles: [String]

  /// Content.
  public init(
    settings: SiteSettings, calendar: WorkCalendar = WorkCalendar(), municipalities: [Municipality] = [],
    linkedFiles: [String] = []
  ) {
    self.settings = settings
    self.calendar = calendar
    self.municipalities = municipalities
    self.linkedFiles = linkedFiles
  }
}
