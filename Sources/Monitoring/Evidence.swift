/// What proves that something was done.
public struct Evidence: Hashable, Sendable {
  /// The document's name as the record words it.
  public let title: String
  /// Where it stands.
  public let target: LinkTarget

  /// A proof.
  public init(title: String, target: LinkTarget) {
    self.title = title
    self.target = target
  }
}
