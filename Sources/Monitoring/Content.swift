import Schedules

/// Everything the authors wrote, read and linked.
public struct Content: Hashable, Sendable {
  /// The site's settings.
  public var settings: SiteSettings
  /// Days off and working days.
  public var calendar: WorkCalendar
  /// The municipalities by id.
  public var municipalities: [Municipality]
  /// The content's files that texts link to, by path.
  public var linkedFiles: [LinkedFile]
  /// The findings that authors know of and keep, of all files.
  public var acknowledgements: [Acknowledgement] = []

  /// Content.
  public init(
    settings: SiteSettings, calendar: WorkCalendar = WorkCalendar(), municipalities: [Municipality] = [],
    linkedFiles: [LinkedFile] = []
  ) {
    self.settings = settings
    self.calendar = calendar
    self.municipalities = municipalities
    self.linkedFiles = linkedFiles
  }
}

extension Content {
  /// The files that pages of a day link to: a record that is reported later does not show its own before.
  public func filesLinked(asOf day: Day) -> Set<String> {
    Set(linkedFiles.filter { $0.since.map { $0 <= day } ?? true }.map(\.path))
  }
}
