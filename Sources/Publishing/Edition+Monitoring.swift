import Monitoring
import Templating

extension RoadmapEdition {
  /// The pages of a roadmap's monitoring, of its closed periods, and of the management cycle.
  func monitoringFiles(with templates: Templates) -> [SiteFile] {
    let trend = Later {
      Trend(of: report, statements: municipality.statements(about: roadmap.id), by: masthead.judgement)
    }
    let whole = MonitoringScope(of: self, period: nil, trend: trend)
    let first = templates.page(.monitoring, at: whole.path) { MonitoringView(scope: whole, place: $0) }
    let periods = report.closedPeriods.flatMap { period -> [SiteFile] in
      let scope = MonitoringScope(of: self, period: period, trend: trend)
      let page = templates.page(.monitoringPeriod, at: scope.path) {
        MonitoringPeriodView(scope: scope, period: period, place: $0)
      }
      return [page] + rowFiles(of: scope, with: templates)
    }
    let documents = templates.page(
      .documents, at: SitePath.documents(of: roadmap.id, in: municipality.id)
    ) {
      DocumentsView(edition: self, place: $0)
    }
    return [first] + rowFiles(of: whole, with: templates) + periods + [documents]
  }

  private func rowFiles(of scope: MonitoringScope, with templates: Templates) -> [SiteFile] {
    scope.rowPages.map { path, kinds in
      templates.page(.monitoringRows, at: path) { MonitoringRowsView(scope: scope, kinds: kinds, place: $0) }
    }
  }
}

extension Edition {
  /// What changed since the previous reporting date, and how everything is computed.
  func accountFiles(with templates: Templates) -> [SiteFile] {
    [
      templates.page(.changes, at: SitePath.changes) {
        ChangesView(edition: self, changes: Changes(leadingTo: report), place: $0)
      },
      templates.page(.method, at: SitePath.method) { MethodView(edition: self, place: $0) },
    ]
  }
}
