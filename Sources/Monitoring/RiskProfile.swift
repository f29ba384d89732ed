/// What answers each of a school's risk factors.
public struct RiskProfile: Hashable, Sendable {
  /// A factor of the school, or one that is not its own.
  public struct Factor: Hashable, Sendable {
    /// The factor.
    public let factor: RiskFactor
    /// Whether the school has it.
    public let isOwn: Bool
    /// What is done about it: lines of the school, or of the municipality.
    public let answers: [Answer]
  }

  /// A line that answers a factor.
  public struct Answer: Hashable, Sendable {
    /// Its roadmap.
    public let roadmap: RoadmapReport
    /// Its activity.
    public let activity: ActivityReport
    /// The line.
    public let line: DutyLine
  }

  /// The ten factors in the catalogue's order.
  public let factors: [Factor]
}

extension RiskProfile {
  /// Looks through all roadmaps that have begun for what concerns a school, or the municipality as a whole.
  public init(of school: School, in report: MunicipalityReport) {
    var answers: [RiskFactor: [Answer]] = [:]
    for roadmap in report.begun where (roadmap.roadmap.school ?? school.id) == school.id {
      for activity in roadmap.activities {
        guard !activity.activity.riskFactors.isEmpty else { continue }
        let lines = activity.lines.filter { ($0.school ?? school.id) == school.id }
        for factor in activity.activity.riskFactors {
          answers[factor, default: []] += lines.map {
            Answer(roadmap: roadmap, activity: activity, line: $0)
          }
        }
      }
    }
    factors = RiskFactor.allCases.map {
      Factor(factor: $0, isOwn: school.riskFactors.contains($0), answers: answers[$0] ?? [])
    }
  }

  /// The factors the school has.
  public var own: [Factor] { factors.filter(\.isOwn) }

  /// The factors the school has and nothing answers.
  public var unanswered: [RiskFactor] { own.filter(\.answers.isEmpty).map(\.factor) }
}
