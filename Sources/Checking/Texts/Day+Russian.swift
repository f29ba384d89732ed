import Schedules

extension Day {
  /// `10.02.2023`.
  var russian: String {
    let (year, month, day) = components
    return Day.twoDigits(day) + "." + Day.twoDigits(month) + "." + String(year)
  }

  /// `10.02`.
  var withoutYear: String { String(russian.prefix(5)) }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

extension Weekday {
  /// The weekday's name.
  var russian: String {
    switch self {
    case .monday: "понедельник"
    case .tuesday: "вторник"
    case .wednesday: "среда"
    case .thursday: "четверг"
    case .friday: "пятница"
    case .saturday: "суббота"
    case .sunday: "воскресенье"
    }
  }
}
