import Monitoring

extension RoadmapEdition {
  /// The pages of a roadmap.
  func pages(with templates: Templates) -> [SiteFile] {
    let roadmapPage = templates.page(.roadmap, at: SitePath.roadmap(roadmap.id, in: municipality.id)) {
      RoadmapView(of: self, at: $0)
    }
    let activityPages = report.activities.map { activity in
      templates.page(
        .activity, at: SitePath.activity(activity.activity.id, of: roadmap.id, in: municipality.id)
      ) {
        ActivityView(of: activity, in: self, at: $0)
      }
    }
    return [roadmapPage] + activityPages + calendarFiles(with: templates)
      + monitoringFiles(with: templates) + [dataPage(with: templates)]
  }
}
