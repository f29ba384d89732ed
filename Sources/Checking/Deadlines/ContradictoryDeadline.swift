import Diagnostics
import Monitoring
import Schedules

/// One cell names two different kinds of time: «февраль, в течение года», «еженедельно, не позднее 20.09.2021».
enum ContradictoryDeadline: ActivityRule {
  static let id = "contradictory-deadline"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В одном сроке сказано и «всё время», и точнее, или и «каждый раз», и «один раз»."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard let clash = clash(in: activity.schedule) else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin, "В сроке \(activity.schedule.phrase.quoted) \(clash.saying)",
        remedy: clash.remedy)
    ]
  }

  private static func clash(in schedule: Schedule) -> (saying: String, remedy: String)? {
    let kinds = schedule.parts.map(\.kind)
    if isSingleAndPeriodic(schedule) {
      return (
        "сказано и повторять, и сделать один раз к дню: сайт повторяет до этого дня",
        "напишите «еженедельно до …» или оставьте только день"
      )
    }
    let isDated = kinds.contains { $0.isPrinted }
    let isUndated =
      schedule.remarks.contains { $0.kind == .decidedByDatedPart } && kinds.contains { $0.isOnOccasion }
    if isDated, kinds.contains(where: { $0.isThroughout }) || isUndated {
      return (
        "названы и точное время, и время вообще: сайт судит по точному",
        "оставьте одно из двух или разделите мероприятие на два"
      )
    }
    let isPermanent = schedule.phrase.hasWord(beginning: "постоянно")
    if isPermanent, kinds.contains(where: { if case .every = $0 { true } else { false } }) {
      return ("сказано и «постоянно», и как часто: сайт судит по частоте", "оставьте только частоту")
    }
    return nil
  }

  /// «Еженедельно, не позднее 20.09.2021»; «еженедельно до 30.05.2021» says how long and is in order.
  private static func isSingleAndPeriodic(_ schedule: Schedule) -> Bool {
    schedule.parts.contains { part in
      guard case .every(let recurrence) = part.kind, recurrence.after == nil, recurrence.frequency != .yearly
      else {
        return false
      }
      let isBounded = PrintedDate.all(in: schedule.phrase).contains { $0.wholeDay == recurrence.until }
      let words = schedule.phrase.words
      return isBounded
        && zip(words, words.dropFirst()).contains { $0 == ("не", "позднее") || $0 == ("не", "позже") }
    }
  }
}

extension Schedule.Kind {
  fileprivate var isPrinted: Bool {
    switch self {
    case .by, .window: true
    case .throughout, .every, .undated: false
    }
  }

  fileprivate var isThroughout: Bool {
    if case .throughout = self { true } else { false }
  }

  /// «По мере необходимости»; «по графику» beside a day is no contradiction.
  fileprivate var isOnOccasion: Bool {
    if case .undated(let reason, _) = self { reason != .bySchedule } else { false }
  }
}
