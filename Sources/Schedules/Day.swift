/// A civil day of the proleptic Gregorian calendar, without a time zone.
///
/// Stored as the number of days since 1970-01-01, so comparing and counting are plain arithmetic.
public struct Day: Hashable, Comparable, Strideable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// The day that lies `number` days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day with these components, or nil when the calendar has none (31 June, 29 February 2023).
  ///
  /// Years run from 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Month.lengths(year: year)[month - 1]
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// The day written as ISO 8601 prints it, `2023-02-10`; nil for any other text.
  public init?(iso: some StringProtocol) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Day {
  /// Year, month (1–12) and day of the month (1–31).
  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's civil_from_days: eras of 400 years that begin on 1 March.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, 1–9999.
  public var year: Int { components.year }

  /// The calendar month that holds the day.
  public var month: Month {
    let (year, month, _) = components
    return Month(year: year, number: month)
  }

  /// The day of the month, 1–31.
  public var dayOfMonth: Int { components.day }

  /// The day of the week.
  public var weekday: Weekday {
    let fromMonday = (Int(number) + 3) % 7
    return Weekday(fromMonday: fromMonday < 0 ? fromMonday + 7 : fromMonday)
  }

  /// The day as ISO 8601 writes it: `2023-02-10`.
  public var iso: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else {
      return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
    }
    // Ten bytes are a string without memory of its own; a page prints dates by the hundred.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Day.write(year, digits: 4, at: 0, to: bytes)
      bytes[4] = UInt8(ascii: "-")
      Day.write(month, digits: 2, at: 5, to: bytes)
      bytes[7] = UInt8(ascii: "-")
      Day.write(day, digits: 2, at: 8, to: bytes)
      return 10
    }
  }

  /// The Monday of the day's week.
  public var monday: Day { advanced(by: 1 - weekday.rawValue) }

  /// The number of days from this day to another; negative when the other is earlier.
  public func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// The day so many days later, or earlier when negative.
  public func advanced(by days: Int) -> Day { Day(number: number &+ Int32(truncatingIfNeeded: days)) }

  /// Earlier days first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Writes a number with leading zeros.
  static func write(
    _ number: Int, digits: Int, at start: Int, to bytes: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = number
    for place in (start..<start + digits).reversed() {
      bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
