import Schedules

/// The coordinator's words for a closed period, and the figures frozen by `vekha close`.
public struct PeriodReport: Hashable, Sendable {
  /// A report's id: its file's name.
  public typealias ID = Identifier<PeriodReport>

  /// A frozen figure.
  public struct Figure: Hashable, Sendable {
    /// The figure's name as `vekha close` writes it.
    public let name: String
    /// Its value.
    public let value: String
    /// Where it is written.
    public let origin: Origin

    /// A figure.
    public init(name: String, value: String, origin: Origin) {
      self.name = name
      self.value = value
      self.origin = origin
    }
  }

  /// The id.
  public let id: ID
  /// The period it is about.
  public let period: ReportingPeriod
  /// The day as of which the figures are frozen (rule 27).
  public let date: Day
  /// The roadmap; nil when the municipality has only one.
  public let roadmap: Roadmap.ID
  /// The author's role.
  public var author = ""
  /// The frozen figures, in the file's order.
  public var figures: [Figure] = []
  /// The conclusions.
  public var body = RichText.empty
  /// Where it is written.
  public let origin: Origin

  /// A report.
  public init(id: ID, period: ReportingPeriod, date: Day, roadmap: Roadmap.ID, origin: Origin) {
    self.id = id
    self.period = period
    self.date = date
    self.roadmap = roadmap
    self.origin = origin
  }
}
