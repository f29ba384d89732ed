import Diagnostics
import Monitoring
import Schedules

/// A window opens in a month before the order was signed, and ends after it.
enum StartsBeforeApproval: ActivityRule {
  static let id = "starts-before-approval"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Срок начинается в месяце, когда приказа ещё не было."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard let approval = plan.approval, !namesPeriod(activity.schedule.phrase),
      let window = activity.windows.map({ $0.moved(into: plan.roadmap.period) })
        .first(where: { $0.lowerBound.month < approval.month && approval <= $0.upperBound })
    else { return [] }
    return [
      finding(
        at: activity.scheduleOrigin,
        "Срок \(activity.schedule.phrase.quoted) начинается \(window.lowerBound.russian), "
          + "раньше приказа от \(approval.russian)",
        remedy: "начните срок с месяца приказа, если раньше ничего не делалось")
    ]
  }

  /// A quarter or a half-year that holds the day of the order is a way to say "by its end".
  private static func namesPeriod(_ phrase: String) -> Bool {
    ["квартал", "полугоди", "четверт", "триместр"].contains { phrase.hasWord(beginning: $0) }
  }
}

extension Activity {
  /// The windows that its deadline prints.
  fileprivate var windows: [ClosedRange<Day>] {
    schedule.parts.compactMap {
      if case .window(let opens, let due) = $0.kind, opens <= due { opens...due } else { nil }
    }
  }
}

extension ClosedRange<Day> {
  /// The window in the plan's year when its printed year lies outside it and the plan has only one.
  fileprivate func moved(into period: PlanPeriod) -> ClosedRange<Day> {
    let years = period.first.year - lowerBound.year
    guard period.form == .calendarYear, years > 0, lowerBound.year == upperBound.year else { return self }
    let first = Day(year: period.first.year, month: lowerBound.month.number, day: 1) ?? lowerBound
    return first...Swift.max(first, Month(year: period.first.year, number: upperBound.month.number).last)
  }
}
