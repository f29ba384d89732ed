/// A person whom the order names in a role, or a role alone.
public struct Official: Hashable, Sendable {
  /// Surname and initials or full name; empty when only the role is given.
  public let name: String
  /// The position; empty when only the name is given.
  public let role: String

  /// An official.
  public init(name: String, role: String) {
    self.name = name
    self.role = role
  }
}
