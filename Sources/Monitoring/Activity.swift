import Schedules

/// One row of a roadmap's table: what is to be done, by when and by whom.
public struct Activity: Hashable, Sendable {
  /// An activity's id in its roadmap: `2.3`, `II.3`, `П3.1`, `1.4бн`.
  public typealias ID = Identifier<Activity>

  /// For whom the activity makes duties (`Для`).
  public enum Audience: Hashable, Sendable {
    /// One duty of the municipality.
    case municipality
    /// One duty for each of these schools, in the order of the municipality's list.
    case schools([School.ID])
  }

  /// A deadline that an amendment replaced (`Было`), with the schedule it gave.
  public struct Former: Hashable, Sendable {
    /// The deadline before the amendment.
    public let schedule: Schedule
    /// The number of the amending order, one of the roadmap's `amendments`.
    public let amendment: String
    /// The day from which the next deadline holds: the amending order's date.
    public let heldUntil: Day
    /// Where it is written.
    public let origin: Origin

    /// A former deadline.
    public init(schedule: Schedule, amendment: String, heldUntil: Day, origin: Origin) {
      self.schedule = schedule
      self.amendment = amendment
      self.heldUntil = heldUntil
      self.origin = origin
    }
  }

  /// The id.
  public let id: ID
  /// The number as printed, without the dot at its end; empty when the order prints none.
  public var number = ""
  /// What is to be done.
  public var title: String
  /// The deadline in force, after all amendments.
  public var schedule: Schedule
  /// The deadlines before it, oldest first.
  public var formerly: [Former] = []
  /// Who answers for it, as short names.
  public var parties: [ResponsibleParty.ID] = []
  /// For whom it makes duties.
  public var audience = Audience.municipality
  /// `Для` as written; empty when it was left out.
  public var audienceText = ""
  /// Form of conduct.
  public var form = ""
  /// Expected result.
  public var result = RichText.empty
  /// What a fulfilled activity should reach.
  public var measure: Measure?
  /// The risk factors it answers.
  public var riskFactors: [RiskFactor] = []
  /// An explanation; may be empty.
  public var body = RichText.empty
  /// Where its heading is written.
  public let origin: Origin
  /// Where its deadline is written.
  public var scheduleOrigin: Origin
  /// Where its parties are written; the heading when they are not.
  public var partiesOrigin: Origin

  /// An activity of which title and deadline are known.
  public init(id: ID, title: String, schedule: Schedule, origin: Origin) {
    self.id = id
    self.title = title
    self.schedule = schedule
    self.origin = origin
    scheduleOrigin = origin
    partiesOrigin = origin
  }
}
