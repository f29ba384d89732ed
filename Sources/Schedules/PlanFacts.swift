/// What a phrase needs from its plan to become dates.
public struct PlanFacts: Hashable, Sendable {
  /// The plan's period.
  public let period: PlanPeriod
  /// The month a section of a plan laid out month by month gives to its activities.
  public let sectionMonth: Month?
  /// The day of the order that approved the plan; repetition and "throughout" begin no earlier (rule 24).
  public let orderDate: Day?

  /// Facts of a plan.
  public init(period: PlanPeriod, sectionMonth: Month? = nil, orderDate: Day? = nil) {
    self.period = period
    self.sectionMonth = sectionMonth
    self.orderDate = orderDate
  }
}
