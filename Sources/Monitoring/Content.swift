import Schedules

/// Everything the authors wrote, read and linked.
public struct Content: Hashable, Sendable {
  public var settings: SiteSettings
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
