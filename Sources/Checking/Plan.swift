import Diagnostics
import Monitoring
import Schedules

/// A roadmap with what its rules need of its surroundings, gathered once for all of them.
struct Plan: Sendable {
  let roadmap: Roadmap
  let municipality: Municipality
  let calendar: WorkCalendar
  /// The activities in the plan's order.
  let activities: [Activity]
  /// The titles, deadlines and results of the roadmap: what an order's table holds.
  let tableTexts: [PublishedText]

  init(roadmap: Roadmap, municipality: Municipality, calendar: WorkCalendar) {
    self.roadmap = roadmap
    self.municipality = municipality
    self.calendar = calendar
    activities = roadmap.sections.flatMap(\.activities)
    tableTexts = roadmap.tableTexts
  }
}

extension Plan {
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
    // By place, since an activity that is handed on by a loop is copied.
    plan.activities.indices.flatMap { findings(for: plan.activities[$0], in: plan) }
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
