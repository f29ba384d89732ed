/// A number as an author wrote it: `72,5`, `6`, `100 %`.
public struct Quantity: Hashable, Sendable {
  /// The number.
  public let value: Double
  /// The number as written, with its unit.
  public let text: String

  /// A number and how it was written.
  public init(value: Double, text: String) {
    self.value = value
    self.text = text
  }
}
