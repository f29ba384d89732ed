import Diagnostics
import Monitoring
import Schedules

/// A rule that hands on what the reader of deadlines remarked.
protocol RemarkRule: ActivityRule {
  /// The remark.
  static var kind: ScheduleRemark.Kind { get }
  /// What is said of a phrase, and what would be right.
  static func wording(_ phrase: String, _ text: String) -> (message: String, remedy: String)
}

extension RemarkRule {
  /// Some remarks quote the words that they are about.
  private static func wordsConcerned(_ remark: ScheduleRemark) -> String {
    switch kind {
    case .wrongWeekday, .aside: remark.text
    case .eachYear, .schoolYearInCalendarPlan, .yearOutsidePlan, .afterPlan, .noSuchDay, .endsBeforeStart,
      .likelyReading, .decidedByDatedPart, .ambiguous:
      ""
    }
  }

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    activity.schedule.remarks.filter { $0.kind == kind }.map { remark in
      let (message, remedy) = wording(activity.schedule.phrase, remark.text)
      return finding(at: activity.scheduleOrigin, message, remedy: remedy, words: wordsConcerned(remark))
    }
  }
}
