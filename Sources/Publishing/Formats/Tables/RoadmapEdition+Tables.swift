import Monitoring

extension RoadmapEdition {
  /// The tables of a roadmap's data package.
  var tables: [Table] {
    [
      schoolsTable, partiesTable, activitiesTable, occurrencesTable, movesTable, recordsTable,
      monthsTable,
    ]
  }

  /// The page of an activity, with the site's address when it is known.
  func address(of activity: Activity.ID) -> String {
    masthead.settings.baseURL + SitePath.activity(activity, of: roadmap.id, in: municipality.id)
  }
}

extension Duty {
  /// The id of one of the line's occurrences, the same in every export; an undated line's own id.
  ///
  /// It is made of ids and the occurrence's key, never of a position or of a day that an amendment changes.
  func id(of occurrence: AssessedOccurrence?) -> String {
    var parts = [municipality.slug, roadmap.roadmap.id.slug, activity.activity.id.slug]
    parts.append(line.school?.slug ?? "-")
    if let key = occurrence?.deadline.key, !key.isEmpty { parts.append(Identifier<Duty>(key).slug) }
    return parts.joined(separator: "/")
  }
}

extension Assessment.Kind {
  /// The words of the exports, and what they mean.
  static let choices = Assessment.Kind.allCases.map(\.rawValue)
  static let legend = Assessment.Kind.allCases.map { "\($0.rawValue) — \(Wording.kind($0))" }
    .joined(separator: ", ")
}
