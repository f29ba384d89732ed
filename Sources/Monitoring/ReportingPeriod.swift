import Schedules

/// A month, quarter, half-year or year that a report is about.
public struct ReportingPeriod: Hashable, Sendable {
  /// The kinds, short ones first.
  public enum Kind: Int, Hashable, Sendable, CaseIterable {
    case month = 1
    case quarter = 3
    case halfYear = 6
    case year = 12
  }

  /// Which kind it is.
  public let kind: Kind
  /// Its first month.
  public let start: Month

  /// The period of a kind that holds a month.
  public init(_ kind: Kind, holding month: Month) {
    self.kind = kind
    start = Month(year: month.year, number: (month.number - 1) / kind.rawValue * kind.rawValue + 1)
  }

  /// Reads `2023-05`, `2023-Q2`, `2023-H1` or `2023`; nil for any other text.
  public init?(id: some StringProtocol) {
    if let month = Month(iso: id) {
      self.init(.month, holding: month)
      return
    }
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, let january = Month(iso: first + "-01") else { return nil }
    switch parts.count == 2 ? String(parts[1]) : "" {
    case "" where parts.count == 1: self.init(.year, holding: january)
    case "H1": self.init(.halfYear, holding: january)
    case "H2": self.init(.halfYear, holding: january.advanced(by: 6))
    case "Q1": self.init(.quarter, holding: january)
    case "Q2": self.init(.quarter, holding: january.advanced(by: 3))
    case "Q3": self.init(.quarter, holding: january.advanced(by: 6))
    case "Q4": self.init(.quarter, holding: january.advanced(by: 9))
    default: return nil
    }
  }
}

extension ReportingPeriod {
  /// `2023-05`, `2023-Q2`, `2023-H1`, `2023`.
  public var id: String {
    let year = String(start.iso.prefix(4))
    switch kind {
    case .month: return start.iso
    case .quarter: return "\(year)-Q\((start.number - 1) / 3 + 1)"
    case .halfYear: return "\(year)-H\((start.number - 1) / 6 + 1)"
    case .year: return year
    }
  }

  /// The first day.
  public var first: Day { start.first }

  /// The last day.
  public var last: Day { start.advanced(by: kind.rawValue - 1).last }
}
