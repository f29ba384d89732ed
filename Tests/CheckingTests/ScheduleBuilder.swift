@testable import Schedules

extension Schedule {
  /// «До …»: by a printed day.
  static func by(_ days: String..., phrase: String? = nil, remarks: [ScheduleRemark.Kind] = []) -> Schedule {
    let due = days.map(day)
    return Schedule(
      phrase: phrase ?? "до " + days.joined(separator: ", "), parts: due.map { Part(kind: .by(due: $0)) },
      unread: [],
      remarks: remarks.map { ScheduleRemark($0, "слова") },
      occurrences: due.enumerated().map { place, due in
        Occurrence(key: due.iso, opens: day("\(due.year)-01-01"), due: due, part: place, isPrintedDay: true)
      })
  }

  /// A window of months.
  static func window(
    _ phrase: String, _ opens: String, _ due: String, remarks: [ScheduleRemark.Kind] = [],
    isOutside: Bool = false
  ) -> Schedule {
    Schedule(
      phrase: phrase, parts: [Part(kind: .window(opens: day(opens), due: day(due)))], unread: [],
      remarks: remarks.map { ScheduleRemark($0, phrase) },
      occurrences: [Occurrence(key: "", opens: day(opens), due: day(due), isOutsidePeriod: isOutside)])
  }

  /// «В течение …».
  static func throughout(
    _ phrase: String = "в течение года", _ opens: String = "2023-02-06", _ due: String = "2023-12-31",
    remarks: [ScheduleRemark.Kind] = []
  ) -> Schedule {
    Schedule(
      phrase: phrase, parts: [Part(kind: .throughout(opens: day(opens), due: day(due)))], unread: [],
      remarks: remarks.map { ScheduleRemark($0, phrase) },
      occurrences: [Occurrence(key: "", opens: day(opens), due: day(due), isThroughout: true)])
  }

  /// Without a day.
  static func undated(_ phrase: String, _ reason: UndatedReason, _ detail: String = "") -> Schedule {
    Schedule(
      phrase: phrase, parts: [Part(kind: .undated(reason: reason, detail: detail))], unread: [], remarks: [],
      occurrences: [])
  }

  /// Again and again.
  static func every(
    _ phrase: String, _ frequency: Recurrence.Frequency, _ opens: String, _ until: String
  ) -> Schedule {
    let recurrence = Recurrence(frequency: frequency, opens: day(opens), until: day(until))
    return Schedule(
      phrase: phrase, parts: [Part(kind: .every(recurrence))], unread: [], remarks: [],
      occurrences: [Occurrence(key: "w", opens: day(opens), due: day(until))])
  }

  /// Several schedules read as the parts of one phrase; the first one's occurrences hold.
  static func parts(_ phrase: String, _ schedules: Schedule..., remarks: [ScheduleRemark.Kind] = [])
    -> Schedule
  {
    Schedule(
      phrase: phrase, parts: schedules.flatMap(\.parts), unread: [],
      remarks: remarks.map { ScheduleRemark($0, phrase) },
      occurrences: schedules.first?.occurrences ?? [])
  }

  private static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is a day") }
    return day
  }
}

extension Day {
  /// A day that a test names.
  static func on(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is a day") }
    return day
  }
}
