import Monitoring
import Schedules

extension Wording {
  /// `в мае 2023 года`.
  static func inMonth(_ month: Month) -> String {
    "в\(bound)\(Month.names[month.number - 1].prepositional) \(month.year)\(bound)года"
  }

  /// `Май 2023`, for headings.
  static func monthTitle(_ month: Month) -> String { capitalized(Wording.month(month)) }

  /// `янв`, for the scale of a timeline or chart.
  static func shortMonth(_ month: Month) -> String { String(month.russian.prefix(3)) }

  /// What kind of day it is, where that differs from what its weekday says; else empty.
  static func dayName(_ day: Day, in calendar: WorkCalendar) -> String {
    if let holiday = WorkCalendar.holidayName(day) { return holiday }
    if calendar.daysOff.contains(day) { return "нерабочий день" }
    if calendar.workingDays.contains(day), day.weekday >= .saturday { return "рабочий день" }
    return ""
  }

  /// What became of deadlines: `выполнено 9, требуют внимания 2, впереди 1`.
  static func outcome(of tally: Tally) -> Phrases {
    let figures: [(words: String, figure: MonitoringFigure)] = [
      ("выполнено", .done), (form(tally.troubles, "требует", "требуют", "требуют") + " внимания", .troubles),
      ("впереди", .open), ("отменено", .cancelled), ("вне периода плана", .outside),
    ]
    return figures.filter { $0.figure.count(in: tally) > 0 }.reduce("") { phrases, next in
      let count = number(next.figure.count(in: tally))
      return "\(phrases)\(phrases.isEmpty ? "" : ", ")\(next.words)\(bound)\(count, next.figure)"
    }
  }

  /// Why a deadline has no day.
  static func undatedReason(_ schedule: Schedule) -> String {
    for part in schedule.parts {
      guard case .undated(let reason, _) = part.kind else { continue }
      switch reason {
      case .asNeeded: return "выполняется, когда понадобится"
      case .bySchedule: return "день назначает другой план или график"
      case .onEvent: return "срок наступает вместе с событием"
      }
    }
    return schedule.unread.isEmpty
      ? "в сроке не назван день" : "срок не удалось прочитать, он показан словами приказа"
  }

  /// A window: `с 1 сентября по 31 октября 2023`; a single day is itself.
  static func window(_ opens: Day, _ due: Day) -> String {
    if opens == due { return date(due) }
    let start =
      opens.month == due.month
      ? String(opens.dayOfMonth) : opens.year == due.year ? dayAndMonth(opens) : date(opens)
    return String(room: 2 * roomOfDate) {
      $0.add("с")
      $0.add(bound)
      $0.add(start)
      $0.add(" по")
      $0.add(bound)
      write(due, to: &$0)
    }
  }
}
