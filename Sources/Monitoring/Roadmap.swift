import Schedules

/// A roadmap: an order's plan of measures for schools with low results.
public struct Roadmap: Hashable, Sendable {
  /// A roadmap's id: its file's name.
  public typealias ID = Identifier<Roadmap>

  /// A titled part of a roadmap; a roadmap without sections has one without number and title.
  public struct Section: Hashable, Sendable {
    /// The number as printed: `2`, `II`; may be empty.
    public var number: String
    /// The title; may be empty.
    public var title: String
    /// The month that a plan laid out month by month gives to its activities.
    public var month: Month?
    /// Aims, tasks, expected outcomes.
    public var body: RichText
    /// The activities in the plan's order.
    public var activities: [Activity]
    /// Where its heading is written.
    public let origin: Origin

    /// A section.
    public init(
      number: String = "", title: String = "", month: Month? = nil, body: RichText = .empty,
      activities: [Activity] = [], origin: Origin
    ) {
      self.number = number
      self.title = title
      self.month = month
      self.body = body
      self.activities = activities
      self.origin = origin
    }
  }

  /// The id.
  public let id: ID
  /// The title.
  public var title: String
  /// The span of time it is made for.
  public var period: PlanPeriod
  /// `период` as written.
  public var periodText: String
  /// The order that approved it.
  public var order: Act?
  /// The appendix as its own heading cites the order.
  public var appendix: Act?
  /// The coordinator the plan names.
  public var coordinator: Official?
  /// The school whose own roadmap it is.
  public var school: School.ID?
  /// The schools of the plan (`школы`, else all of the municipality).
  public var schools: [School.ID] = []
  /// Amending orders, oldest first.
  public var amendments: [Act] = []
  /// The documents of the management cycle.
  public var documents: [CycleDocument] = []
  /// Aims, tasks, expected outcomes.
  public var body = RichText.empty
  /// The sections in the plan's order.
  public var sections: [Section] = []
  /// Where it is written.
  public let origin: Origin

  /// A roadmap of which title and period are known.
  public init(id: ID, title: String, period: PlanPeriod, periodText: String, origin: Origin) {
    self.id = id
    self.title = title
    self.period = period
    self.periodText = periodText
    self.origin = origin
  }
}

extension Roadmap {
  /// All activities in the plan's order.
  public var activities: some Sequence<Activity> { sections.lazy.flatMap(\.activities) }

  /// What the plan's phrases are read with.
  public func planFacts(in section: Section? = nil) -> PlanFacts {
    PlanFacts(period: period, sectionMonth: section?.month, orderDate: order?.date)
  }
}
