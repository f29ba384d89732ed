import Schedules
import Templating

extension Wording {
  /// `10 февраля 2023`.
  static func date(_ day: Day) -> String {
    String(room: roomOfDate) { write(day, to: &$0) }
  }

  /// More bytes than a date has.
  static let roomOfDate = 64

  /// `10 февраля 2023, пятница`.
  static func dateWithWeekday(_ day: Day) -> String {
    String(room: roomOfDate) { writeWithWeekday(day, to: &$0) }
  }

  static func writeWithWeekday(_ day: Day, to text: inout TextWriter) {
    write(day, to: &text)
    text.add(", ")
    text.add(day.weekday.russian)
  }

  static func write(_ day: Day, to text: inout TextWriter) {
    let (year, month, number) = day.components
    text.add(decimal: number)
    text.add(boundGenitives[month - 1])
    text.add(decimal: year)
  }

  private static let boundGenitives = Month.names.map { bound + $0.genitive + bound }

  /// `10 февраля`, for lists of one year.
  static func dayAndMonth(_ day: Day) -> String {
    let (_, month, number) = day.components
    return "\(number)\(bound)\(Month.names[month - 1].genitive)"
  }

  /// `май 2023`.
  static func month(_ month: Month) -> String { "\(month.russian)\(bound)\(month.year)" }

  /// `мая 2023 года`.
  static func monthGenitive(_ month: Month) -> String {
    "\(Month.names[month.number - 1].genitive)\(bound)\(month.year)\(bound)года"
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

extension Values {
  /// A day in words, `10 февраля 2023`; nothing without a day.
  mutating func date(_ day: Day?) {
    text(room: Wording.roomOfDate) { if let day { Wording.write(day, to: &$0) } }
  }

  /// A deadline in words, `до 10 февраля 2023, пятница`; `none` without a day.
  mutating func deadline(_ day: Day?, none: String = "") {
    guard let day else { return text(none) }
    text(room: Wording.roomOfDate) {
      $0.add("до ")
      Wording.writeWithWeekday(day, to: &$0)
    }
  }
}
