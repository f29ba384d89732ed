/// A series of a school's results: a mean mark of the ОГЭ, a share of marks 4–5 of the ВПР.
public struct Indicator: Hashable, Sendable {
  /// Which direction is good.
  public enum Direction: String, Hashable, Sendable {
    case higher, lower
  }

  /// The values of one year.
  public struct Year: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The school's value.
    public let value: Quantity
    /// How many pupils it is about.
    public let count: Int
    /// The municipality's value to compare with.
    public let municipality: Quantity?
    /// The region's value to compare with.
    public let region: Quantity?
    /// Whether the series breaks here: this year does not compare with those before it.
    public let isBreak: Bool
    /// Where it is written.
    public let origin: Origin

    /// A year's values.
    public init(
      year: Int, value: Quantity, count: Int, municipality: Quantity?, region: Quantity?, isBreak: Bool,
      origin: Origin
    ) {
      self.year = year
      self.value = value
      self.count = count
      self.municipality = municipality
      self.region = region
      self.isBreak = isBreak
      self.origin = origin
    }
  }

  /// The series' name.
  public let name: String
  /// Which direction is good.
  public let better: Direction
  /// The years, oldest first.
  public let years: [Year]

  /// A series.
  public init(name: String, better: Direction, years: [Year]) {
    self.name = name
    self.better = better
    self.years = years
  }
}

extension Indicator.Year {
  /// Whether the value is withheld because so few pupils could be recognised (n under 10).
  public var isWithheld: Bool { count < 10 }
}
