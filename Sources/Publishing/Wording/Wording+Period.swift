import Monitoring
import Schedules

extension Wording {
  private static let romans = ["I", "II", "III", "IV"]

  /// A period's name: `май 2023`, `II квартал 2023`, `первое полугодие 2023`, `2023 год`.
  static func period(_ period: ReportingPeriod) -> String {
    let year = period.start.year
    switch period.kind {
    case .month: return month(period.start)
    case .quarter: return "\(romans[(period.start.number - 1) / 3])\(bound)квартал \(year)"
    case .halfYear: return "\(period.start.number == 1 ? "первое" : "второе") полугодие \(year)"
    case .year: return "\(year)\(bound)год"
    }
  }

  /// A period after «за»: `май 2023 года`, `2023 год`.
  static func during(_ period: ReportingPeriod) -> String {
    period.kind == .year ? self.period(period) : "\(self.period(period))\(bound)года"
  }

  /// What the period after this one is called: `следующий месяц: июнь 2023`.
  static func following(_ period: ReportingPeriod) -> String {
    let next = self.period(period.next)
    switch period.kind {
    case .month: return "Следующий месяц: \(next)"
    case .quarter: return "Следующий квартал: \(next)"
    case .halfYear: return "Следующее полугодие: \(next)"
    case .year: return "Следующий год: \(next)"
    }
  }

  /// The sentence that opens the page of a closed period: what was planned, what has become of it.
  static func summary(
    of tally: Tally, during period: ReportingPeriod, on day: Day
  ) -> (head: Phrases, rest: Phrases) {
    let name = capitalized("за \(during(period))")
    guard tally.planned > 0 else {
      return ("\(name) сроков не было.", cancelled(tally[.cancelled]))
    }
    let planned: Phrases = "\(name) запланировано \(activities(tally.planned), .planned)"
    guard tally.due > 0 else { return ("\(planned), ни один срок ещё не наступил.", "") }
    let head: Phrases =
      "\(planned), на \(date(day)) года выполнено \(part(tally.done, of: tally.due), .doneOrDue(tally)) (\(percent(tally.done, of: tally.due), .due))."
    let onTime: Phrases =
      tally.done > 0
      ? "В срок выполнено \(share(tally[.fulfilled], of: tally.due), .onTimeOrDue(tally))." : ""
    return (head, Phrases(sentences: [onTime, troubles(of: tally), cancelled(tally[.cancelled])]))
  }

  private static func cancelled(_ count: Int) -> Phrases {
    count > 0 ? "Отменено: \(number(count), .cancelled), в доли не входит." : ""
  }
}
