/// Someone an order makes answerable: a department, a school's administration, a coordinator.
public struct ResponsibleParty: Hashable, Sendable {
  /// A party's id: its short name.
  public typealias ID = Identifier<ResponsibleParty>

  /// The short name that roadmaps use: «УО».
  public let id: ID
  /// The full name: «Управление образования Администрации МО «Сенгилеевский район»».
  public let fullName: String
  /// Where it is defined, or first named.
  public let origin: Origin

  /// A party.
  public init(id: ID, fullName: String, origin: Origin) {
    self.id = id
    self.fullName = fullName
    self.origin = origin
  }
}
