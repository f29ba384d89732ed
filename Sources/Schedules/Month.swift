/// A calendar month of a year.
public struct Month: Hashable, Comparable, Sendable {
  /// The year, 1–9999.
  public let year: Int
  /// The month's number, 1–12.
  public let number: Int

  /// The month with this number; numbers outside 1–12 count on into other years (0 is December before).
  public init(year: Int, number: Int) {
    let months = year * 12 + number - 1
    self.year = months / 12
    self.number = months % 12 + 1
  }

  /// The month written as ISO 8601 prints it, `2023-05`; nil for any other text.
  public init?(iso: some StringProtocol) {
    guard let first = Day(iso: iso + "-01") else { return nil }
    self = first.month
  }
}

extension Month {
  /// The first day.
  public var first: Day { Day(number: Day.number(year: year, month: number, day: 1)) }

  /// The last day.
  public var last: Day {
    Day(number: Day.number(year: year, month: number, day: Month.lengths(year: year)[number - 1]))
  }

  /// The month so many months later, or earlier when negative.
  public func advanced(by months: Int) -> Month { Month(year: year, number: number + months) }

  /// The month as ISO 8601 writes it: `2023-05`.
  public var iso: String {
    guard (0...9999).contains(year) else { return Day.padded(year, 4) + "-" + Day.padded(number, 2) }
    return String(unsafeUninitializedCapacity: 7) { bytes in
      Day.write(year, digits: 4, at: 0, to: bytes)
      bytes[4] = UInt8(ascii: "-")
      Day.write(number, digits: 2, at: 5, to: bytes)
      return 7
    }
  }

  /// Earlier months first.
  public static func < (left: Month, right: Month) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Month {
  static func lengths(year: Int) -> [Int] {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return isLeap ? leapLengths : plainLengths
  }

  private static let plainLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  private static let leapLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
