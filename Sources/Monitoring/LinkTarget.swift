/// Where a document stands.
public enum LinkTarget: Hashable, Sendable {
  /// A file of the content, by its path from the content's folder; it is copied beside the pages.
  case file(String)
  /// An address on the web, `http` or `https`.
  case web(String)
  /// Named, but linked to nothing.
  case none
}
