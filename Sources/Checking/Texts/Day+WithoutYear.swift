import Schedules

extension Day {
  /// `10.02`.
  var withoutYear: String { String(russian.prefix(5)) }
}
