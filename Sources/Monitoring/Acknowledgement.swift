/// An author's word that a finding is known and stays: `учтено: [id — почему]`.
public struct Acknowledgement: Hashable, Sendable {
  /// The finding's id.
  public let finding: String
  /// Why it stays.
  public let reason: String
  /// Where it is written; it holds for the whole file.
  public let origin: Origin

  /// An acknowledgement.
  public init(finding: String, reason: String, origin: Origin) {
    self.finding = finding
    self.reason = reason
    self.origin = origin
  }
}
