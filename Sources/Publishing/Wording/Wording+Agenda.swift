import Monitoring
import Schedules

extension Wording {
  /// The sentence that opens a calendar: `На 15 июня 2023 года из 34 сроков выполнено 20, впереди 14.`
  static func agenda(_ tally: Tally, on day: Day) -> Phrases {
    let date = "На\(bound)\(Wording.date(day))\(bound)года"
    guard tally.total > 0 else { return "\(date) сроков с датой нет." }
    let count = "\(number(tally.total))\(bound)\(form(tally.total, "срока", "сроков", "сроков"))"
    return "\(date) из\(bound)\(count, .total) \(outcome(of: tally))."
  }

  /// The sentence that opens a month: `В мае 2023 года 12 сроков: выполнено 9, впереди 3.`
  static func agenda(_ tally: Tally, in month: Month) -> String {
    "\(capitalized(inMonth(month))) \(deadlines(tally.total)): \(outcome(of: tally).text)."
  }

  /// What a day's further items are called: `ещё 3 срока`.
  static func more(_ count: Int) -> String { "ещё\(bound)\(deadlines(count))" }

  /// An activity as lists name it: `2.3. Мониторинг`; without a number only its title.
  static func activity(_ activity: Activity) -> String {
    activity.number.isEmpty ? activity.title : "\(activity.number).\(bound)\(activity.title)"
  }
}
