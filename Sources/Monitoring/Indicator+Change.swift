/// How a value stands to the one before it.
public enum IndicatorChange: String, Hashable, Sendable {
  case better, worse
  /// The same, or a difference that a single pupil can make.
  case same
  /// Nothing to compare: no year before, a break of the series, or a withheld value.
  case unknown
}

extension Indicator {
  /// How the value of the year at a place stands to the one before it.
  ///
  /// A difference that one pupil alone could make is no change: one of n pupils is 100/n of a share or of a
  /// test score, and 3/n of a mean mark, which runs from 2 to 5.
  public func change(at place: Int) -> IndicatorChange {
    guard place > 0, place < years.count else { return .unknown }
    let (before, now) = (years[place - 1], years[place])
    guard !now.isBreak, !now.isWithheld, !before.isWithheld else { return .unknown }
    let difference = now.value.value - before.value.value
    let scale = max(now.value.value, before.value.value) <= 5 && !isShare ? 3.0 : 100.0
    guard abs(difference) >= scale / Double(min(now.count, before.count)) else { return .same }
    return (difference > 0) == (better == .higher) ? .better : .worse
  }

  /// Whether the values are shares in percent.
  public var isShare: Bool { years.contains { $0.value.text.contains("%") } || name.contains("%") }
}
