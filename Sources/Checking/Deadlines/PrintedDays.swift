import Diagnostics
import Monitoring
import Schedules

/// Why nobody works on a day.
enum DayOffReason: Equatable {
  /// A public holiday.
  case holiday(String)
  /// A weekday made free by a transfer or a decree.
  case decreed
  /// A Saturday or Sunday.
  case weekend
}

extension WorkCalendar {
  /// Why nobody works on the day; nil when it is a working day.
  func reason(_ day: Day) -> DayOffReason? {
    if let name = WorkCalendar.holidayName(day) { return .holiday(name) }
    guard isDayOff(day) else { return nil }
    return day.weekday < .saturday ? .decreed : .weekend
  }
}

extension Activity {
  /// The printed days of its deadline, which the day-off rule concerns (rule 28), each once, in order.
  var printedDays: [Day] {
    let occurrences = schedule.occurrences.filter { $0.isPrintedDay && !$0.isOutsidePeriod }.map(\.due)
    return Set(occurrences + printedEnds).sorted()
  }

  /// «Еженедельно до 30.05.2021» prints the last day of the repetition.
  private var printedEnds: [Day] {
    let ends = schedule.parts.compactMap { part -> Day? in
      if case .every(let recurrence) = part.kind { recurrence.until } else { nil }
    }
    guard !ends.isEmpty else { return [] }
    let dates = PrintedDate.all(in: schedule.phrase).compactMap(\.wholeDay)
    return ends.filter { dates.contains($0) }
  }
}

/// A rule about printed days on which nobody works.
protocol DayOffRule: Rule {
  /// Whether the rule speaks of this reason.
  static func concerns(_ reason: DayOffReason) -> Bool
  /// What the day is called in the message.
  static func name(_ day: Day, _ reason: DayOffReason) -> String
}

extension DayOffRule {
  static func findings(in content: Content) -> [Diagnostic] {
    let plans = content.plans.flatMap { plan in
      plan.activities.compactMap { activity in
        finding(
          in: activity.schedule.phrase, days: activity.printedDays, at: activity.scheduleOrigin,
          content)
      }
    }
    let moves = content.municipalities.flatMap(\.statements).compactMap { statement -> Diagnostic? in
      guard case .moved(let day) = statement.status else { return nil }
      return finding(in: "перенесено на \(day.russian)", days: [day], at: statement.origin, content)
    }
    return plans + moves
  }

  private static func finding(
    in phrase: String, days: [Day], at origin: Origin, _ content: Content
  ) -> Diagnostic? {
    let concerned = days.compactMap { day in
      content.calendar.reason(day).flatMap { concerns($0) ? (day: day, name: name(day, $0)) : nil }
    }
    guard let first = concerned.first else { return nil }
    let named = concerned.map { "\($0.day.russian) (\($0.name))" }.enumerated
    return finding(
      at: origin, "Срок \(phrase.quoted) приходится на нерабочий день: \(named)",
      remedy: remedy(first.day, content))
  }

  private static func remedy(_ day: Day, _ content: Content) -> String {
    let preceding = content.calendar.judged(day, by: .preceding).russian
    switch content.settings.dayOffRule {
    case .asPrinted:
      return "сайт судит по напечатанному дню; рабочий день перед ним \(preceding), "
        + "правило задаёт «нерабочий срок» в site.md"
    case .preceding: return "сайт судит по рабочему дню перед ним, \(preceding)"
    case .next:
      return "сайт судит по следующему рабочему дню, \(content.calendar.judged(day, by: .next).russian)"
    }
  }
}
