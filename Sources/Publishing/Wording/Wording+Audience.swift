import Monitoring

extension Wording {
  /// For whom an activity is, in the plan's words; schools that these name by their codes have their names.
  static func audience(of activity: Activity, in municipality: Municipality) -> String {
    guard case .schools(let schools) = activity.audience else { return activity.audienceText }
    let codes = activity.audienceText.split { ",; ".contains($0) }.map(String.init)
    guard !codes.isEmpty, Set(codes).isSubset(of: schools.map(\.text)) else { return activity.audienceText }
    return schools.map { municipality.shortName(of: $0) }.joined(separator: ", ")
  }
}
