import Schedules

/// Where a municipality's data come from when another department published them.
public struct Publication: Hashable, Sendable {
  /// The report date of that department's site: what was reported later is not in its data.
  public let day: Day
  /// The address of that site, with a slash at its end; empty when it is unknown.
  public let site: String

  /// The file it was read from, by its path from the content's folder.
  public let path: String

  /// A publication.
  public init(day: Day, site: String, path: String) {
    self.day = day
    self.site = site
    self.path = path
  }
}
