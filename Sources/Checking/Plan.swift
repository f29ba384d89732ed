import Diagnostics
import Monitoring
import Schedules

/// A roadmap with what its rules need of its surroundings.
struct Plan: Sendable {
  let roadmap: Roadmap
  let municipality: Municipality
  let calendar: WorkCalendar
}

extension Plan {
  /// The activities in the plan's order.
  var activities: [Activity] { roadmap.sections.flatMap(\.activities) }

  /// The day of the order that approved the plan.
  var approval: Day? { roadmap.order?.date }

  /// Whether the section holds the order's own dated tasks («Поручения приказа») and not the plan's rows.
  static func isOrderTasks(_ section: Roadmap.Section) -> Bool {
    section.title.words.contains { $0.hasPrefix("поручени") }
  }

  /// The activities of the plan's table, without the order's tasks.
  var rows: [Activity] {
    roadmap.sections.filter { !Plan.isOrderTasks($0) }.flatMap(\.activities)
  }
}

extension Content {
  /// All roadmaps, each with its municipality.
  var plans: some Sequence<Plan> {
    municipalities.lazy.flatMap { municipality in
      municipality.roadmaps.lazy.map {
        Plan(roadmap: $0, municipality: municipality, calendar: calendar)
      }
    }
  }
}

/// A rule that looks at one roadmap at a time.
protocol RoadmapRule: Rule {
  static func findings(in plan: Plan) -> [Diagnostic]
}

extension RoadmapRule {
  static func findings(in content: Content) -> [Diagnostic] { content.plans.flatMap { findings(in: $0) } }
}

/// A rule that looks at one activity at a time.
protocol ActivityRule: RoadmapRule {
  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic]
}

extension ActivityRule {
  static func findings(in plan: Plan) -> [Diagnostic] {
    plan.activities.flatMap { findings(for: $0, in: plan) }
  }
}

/// A rule that looks at one municipality at a time.
protocol MunicipalityRule: Rule {
  static func findings(in municipality: Municipality) -> [Diagnostic]
}

extension MunicipalityRule {
  static func findings(in content: Content) -> [Diagnostic] {
    content.municipalities.flatMap { findings(in: $0) }
  }
}
