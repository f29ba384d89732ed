import Monitoring

/// The activities of a municipality by roadmap and id, so that each statement finds its own at once.
struct RecordedActivities {
  /// What a statement names.
  struct Key: Hashable {
    let roadmap: Roadmap.ID
    let activity: Activity.ID
  }

  /// An activity with what statements are checked against.
  struct Entry {
    let activity: Activity
    /// The schools that have the duty; nil when it is the municipality's.
    let schools: Set<School.ID>?
    /// The school whose own roadmap it is.
    let owner: School.ID?
  }

  private let entries: [Key: Entry]

  /// The activities of a municipality.
  init(of municipality: Municipality) {
    var entries: [Key: Entry] = [:]
    for roadmap in municipality.roadmaps {
      for activity in roadmap.activities {
        let key = Key(roadmap: roadmap.id, activity: activity.id)
        entries[key] = Entry(activity: activity, schools: activity.audience.set, owner: roadmap.school)
      }
    }
    self.entries = entries
  }

  /// The activity that a statement speaks of.
  subscript(statement: Statement) -> Entry? {
    entries[Key(roadmap: statement.roadmap, activity: statement.activity)]
  }
}

extension Activity.Audience {
  fileprivate var set: Set<School.ID>? {
    if case .schools(let schools) = self { Set(schools) } else { nil }
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
