import Monitoring

/// The activities of a municipality by roadmap and id, so that each statement finds its own at once.
struct RecordedActivities {
  private struct Key: Hashable {
    let roadmap: Roadmap.ID
    let activity: Activity.ID
  }

  private let activities: [Key: Activity]

  /// The activities of a municipality.
  init(of municipality: Municipality) {
    var activities: [Key: Activity] = [:]
    for roadmap in municipality.roadmaps {
      for activity in roadmap.activities {
        activities[Key(roadmap: roadmap.id, activity: activity.id)] = activity
      }
    }
    self.activities = activities
  }

  /// The activity that a statement speaks of.
  subscript(statement: Statement) -> Activity? {
    activities[Key(roadmap: statement.roadmap, activity: statement.activity)]
  }
}

extension Statement {
  /// The status as records write it.
  var statusWord: String {
    switch status {
    case .done: "выполнено"
    case .inProgress: "в работе"
    case .partly: "частично"
    case .notDone: "не выполнено"
    case .moved(let day): "перенесено на \(day.russian)"
    case .cancelled: "отменено"
    }
  }
}
