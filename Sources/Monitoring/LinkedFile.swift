import Schedules

/// A file of the content that a published text links to.
public struct LinkedFile: Hashable, Sendable {
  /// The path from the content's folder.
  public let path: String
  /// The day from which a text that links to it is known; nil when it always was.
  public let since: Day?

  /// A linked file.
  public init(path: String, since: Day? = nil) {
    self.path = path
    self.since = since
  }
}
