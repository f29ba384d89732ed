extension Day {
  /// «25 февраля 2021».
  public var wording: String { dayAndMonth + " " + String(year) }

  /// «25 февраля».
  var dayAndMonth: String { String(dayOfMonth) + " " + Month.names[month.number - 1].genitive }

  /// The day as Russian documents write it: `10.02.2023`.
  public var russian: String {
    let (year, month, day) = components
    guard (1000...9999).contains(year) else {
      return Day.padded(day, 2) + "." + Day.padded(month, 2) + "." + String(year)
    }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Day.write(day, digits: 2, at: 0, to: bytes)
      bytes[2] = UInt8(ascii: ".")
      Day.write(month, digits: 2, at: 3, to: bytes)
      bytes[5] = UInt8(ascii: ".")
      Day.write(year, digits: 4, at: 6, to: bytes)
      return 10
    }
  }
}
