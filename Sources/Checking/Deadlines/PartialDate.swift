import Diagnostics
import Monitoring

/// A range that prints its year only at its end: «8.02 – 30.12.2021».
enum PartialDate: ActivityRule {
  static let id = "partial-date"
  static let severity = Diagnostic.Severity.notice
  static let summary = "У одной даты срока год есть, у другой нет."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    let phrase = activity.schedule.phrase
    let dates = PrintedDate.all(in: phrase)
    guard let partial = dates.first(where: { $0.year == nil }),
      let whole = dates.first(where: { $0.year != nil }),
      let year = whole.year
    else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "В сроке \(phrase.quoted) у дня \(partial.day).\(partial.month < 10 ? "0" : "")\(partial.month) нет года: "
          + "взят год соседней даты, \(year)",
        remedy: "допишите год к обеим датам")
    ]
  }
}
