import Schedules

extension Wording {
  private static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
  ]
  private static let nominatives = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
    "декабрь",
  ]

  /// `10 февраля 2023`.
  static func date(_ day: Day) -> String {
    String(room: 32) { add(day, to: &$0) }
  }

  /// `10 февраля 2023, пятница`.
  static func dateWithWeekday(_ day: Day) -> String {
    String(room: 64) {
      add(day, to: &$0)
      $0.add(", ")
      $0.add(weekday(day.weekday))
    }
  }

  private static func add(_ day: Day, to text: inout TextWriter) {
    let (year, month, number) = day.components
    text.add(decimal: number)
    text.add(boundGenitives[month - 1])
    text.add(decimal: year)
  }

  private static let boundGenitives = genitives.map { bound + $0 + bound }

  /// `10 февраля`, for lists of one year.
  static func dayAndMonth(_ day: Day) -> String {
    let (_, month, number) = day.components
    return "\(number)\(bound)\(genitives[month - 1])"
  }

  /// `10.02.2023`, for tables.
  static func shortDate(_ day: Day) -> String {
    let (year, month, number) = day.components
    return String(room: 16) {
      $0.add(decimal: number, digits: 2)
      $0.add(".")
      $0.add(decimal: month, digits: 2)
      $0.add(".")
      $0.add(decimal: year)
    }
  }

  /// `май 2023`.
  static func month(_ month: Month) -> String { "\(nominatives[month.number - 1])\(bound)\(month.year)" }

  /// `май`.
  static func monthName(_ number: Int) -> String { nominatives[number - 1] }

  /// `мая 2023 года`.
  static func monthGenitive(_ month: Month) -> String {
    "\(genitives[month.number - 1])\(bound)\(month.year)\(bound)года"
  }

  static func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "понедельник"
    case .tuesday: "вторник"
    case .wednesday: "среда"
    case .thursday: "четверг"
    case .friday: "пятница"
    case .saturday: "суббота"
    case .sunday: "воскресенье"
    }
  }

  /// When an unfinished duty reminds of itself: `за 14 дней и накануне`.
  static func reminders(_ horizon: Int) -> String {
    horizon > 1 ? "за \(days(horizon)) и накануне" : "накануне"
  }

  /// A day as seen from the report date: `сегодня`, `через 3 дня`, `2 дня назад`.
  static func relative(_ day: Day, to today: Day) -> String {
    let ahead = today.distance(to: day)
    switch ahead {
    case 0: return "сегодня"
    case 1: return "завтра"
    case -1: return "вчера"
    case 2...: return "через \(days(ahead))"
    default: return "\(days(-ahead)) назад"
    }
  }
}
