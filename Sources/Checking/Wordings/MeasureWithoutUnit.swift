import Diagnostics
import Monitoring

/// A target that is a number of nobody knows what: «не менее 6».
enum MeasureWithoutUnit: ActivityRule {
  static let id = "measure-without-unit"
  static let severity = Diagnostic.Severity.notice
  static let summary = "В показателе есть число, но не сказано, чего."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard let measure = activity.measure, measure.target != nil, measure.unit.isEmpty else { return [] }
    return [
      finding(
        at: measure.origin, "В показателе \(measure.text.inQuotes) не названа единица",
        remedy: "допишите, что считается: «не менее 6 выездов», «100 % педагогов»")
    ]
  }
}
