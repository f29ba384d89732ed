/// What a fulfilled activity should reach: «не менее 6 выездов», «100 % педагогов».
public struct Measure: Hashable, Sendable {
  /// How the value relates to the target.
  public enum Comparison: String, Hashable, Sendable {
    case atLeast, atMost
  }

  /// The words.
  public let text: String
  /// How a value is compared with the target.
  public let comparison: Comparison
  /// The number to reach; nil when the words name none.
  public let target: Double?
  /// What is counted: `%`, `выездов`.
  public let unit: String
  /// Where it is written.
  public let origin: Origin

  /// A measure.
  public init(text: String, comparison: Comparison, target: Double?, unit: String, origin: Origin) {
    self.text = text
    self.comparison = comparison
    self.target = target
    self.unit = unit
    self.origin = origin
  }
}

extension Measure {
  /// Whether a value reaches the target; true when there is no target to miss.
  public func isReached(by value: Double) -> Bool {
    guard let target else { return true }
    switch comparison {
    case .atLeast: return value >= target
    case .atMost: return value <= target
    }
  }
}
