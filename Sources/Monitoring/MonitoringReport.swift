import Schedules

/// The content as of a day: every duty judged by what had been reported by then.
public struct MonitoringReport: Hashable, Sendable {
  /// What was judged.
  public let content: Content
  /// The report date.
  public let day: Day
  /// The municipalities in the content's order.
  public let municipalities: [MunicipalityReport]
}

/// A municipality as it stands on a day.
public struct MunicipalityReport: Hashable, Sendable {
  /// The municipality.
  public let municipality: Municipality
  /// Its roadmaps in the content's order.
  public let roadmaps: [RoadmapReport]
}

extension MunicipalityReport {
  /// The roadmaps that count in totals: those that have begun (rule 24).
  public var begun: [RoadmapReport] { roadmaps.filter { $0.state != .notStarted } }

  /// The head figures of all roadmaps that have begun.
  public var tally: Tally {
    var tally = Tally()
    for roadmap in begun { tally += roadmap.tally }
    return tally
  }
}

extension MonitoringReport {
  /// The head figures of the whole site.
  public var tally: Tally {
    var tally = Tally()
    for municipality in municipalities { tally += municipality.tally }
    return tally
  }
}
