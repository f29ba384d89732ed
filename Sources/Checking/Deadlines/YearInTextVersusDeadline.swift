import Diagnostics
import Monitoring
import Schedules

/// What is prepared for is over before it is due: «подготовка к ГИА – 2021» in May 2022.
enum YearInTextVersusDeadline: ActivityRule {
  static let id = "year-in-text-vs-deadline"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Мероприятие готовит к событию года, который к сроку уже прошёл."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard let first = activity.printedOccurrences.map(\.opens).min(),
      let year = yearPrepared(in: activity.title), first.year > year,
      activity.printedOccurrences.allSatisfy({ !$0.isOutsidePeriod })
    else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "В названии \(activity.title.quoted) подготовка к событию \(year) года, "
          + "а срок \(activity.schedule.phrase.quoted) начинается в \(first.year) году",
        remedy: "исправьте год в названии или в сроке")
    ]
  }

  /// The year of «подготовка к … 2021»; a year after «результаты», «итоги» looks back and is in order.
  private static func yearPrepared(in title: String) -> Int? {
    let words = title.words
    guard let start = words.firstIndex(where: { $0.hasPrefix("подготовк") }),
      words.dropFirst(start).prefix(4).contains(where: { $0 == "к" || $0 == "ко" })
    else { return nil }
    let after = words.dropFirst(start + 1)
    let goal = after.prefix { word in !["итог", "результат", "анализ"].contains { word.hasPrefix($0) } }
    return goal.compactMap(Int.init).filter { (1990...2099).contains($0) }.max()
  }
}
