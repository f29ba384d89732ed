/// A school of a municipality.
public struct School: Hashable, Sendable {
  /// A school's id: its file's name.
  public typealias ID = Identifier<School>

  /// Membership of a group such as «500+», for all years or some.
  public struct Membership: Hashable, Sendable {
    /// The group's name.
    public let group: String
    /// The years of membership; nil means always.
    public let years: ClosedRange<Int>?

    /// A membership.
    public init(group: String, years: ClosedRange<Int>? = nil) {
      self.group = group
      self.years = years
    }
  }

  /// The id.
  public let id: ID
  /// The full name.
  public var name: String
  /// The name for tables and lists; the full one when no short one is given.
  public var shortName: String
  /// The postal address; may be empty.
  public var address = ""
  /// The school's own site; may be empty.
  public var website = ""
  /// The director.
  public var director: Official?
  /// The school's coordinator.
  public var coordinator: Official?
  /// The curator, usually from a stronger school.
  public var curator: Official?
  /// The groups the school belongs to.
  public var memberships: [Membership] = []
  /// The factors of its risk profile.
  public var riskFactors: [RiskFactor] = []
  /// Its results over the years.
  public var indicators: [Indicator] = []
  /// The text of its page.
  public var body = RichText.empty
  /// Where it is written.
  public let origin: Origin

  /// A school of which only the name is known.
  public init(id: ID, name: String, origin: Origin) {
    self.id = id
    self.name = name
    self.shortName = name
    self.origin = origin
  }
}
