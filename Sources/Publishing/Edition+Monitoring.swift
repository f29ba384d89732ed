import Monitoring
import Schedules
import Templating

extension RoadmapEdition {
  /// The pages of a roadmap's monitoring, of its closed periods, and of the management cycle.
  func monitoringFiles(with templates: Templates) -> [SiteFile] {
    let known = knownDays.value.map { KnownRows(of: self, on: $0) }
    let trend = Later { [self] in
      Trend(of: report) { day in
        known.first { $0.day == day }?.report ?? report(by: masthead.judgement.atEnd(of: day))
      }
    }
    let whole = MonitoringScope(of: self, period: nil, trend: trend)
    let first = templates.page(.monitoring, at: whole.path) { MonitoringView(scope: whole, place: $0) }
    let periods = report.closedPeriods.flatMap { period -> [SiteFile] in
      // Made again for each page, so that memory does not hold a report of every period.
      let scope: @Sendable () -> MonitoringScope = {
        MonitoringScope(of: self, period: period, trend: trend)
      }
      let known = scope()
      let page = templates.page(.monitoringPeriod, at: known.path) {
        MonitoringPeriodView(scope: scope(), period: period, place: $0)
      }
      return [page] + templates.rowFiles(of: known.sheets, scope) + closedFiles(period, with: templates)
    }
    let documents = templates.page(
      .documents, at: SitePath.documents(of: roadmap.id, in: municipality.id)
    ) {
      DocumentsView(edition: self, place: $0)
    }
    return [first] + templates.rowFiles(of: whole.sheets) { whole } + periods
      + known.flatMap { rows in templates.rowFiles(of: rows.sheets) { rows } } + [documents]
  }

  /// The rows as they stood when a period was closed.
  private func closedFiles(_ period: ReportingPeriod, with templates: Templates) -> [SiteFile] {
    guard let report = frozen(period) else { return [] }
    return templates.rowFiles(of: ClosedRows(of: self, report).sheets) { ClosedRows(of: self, report) }
  }

  /// The report that froze a period's figures, when the report date knows it.
  func frozen(_ period: ReportingPeriod) -> PeriodReport? {
    municipality.report(on: period, of: roadmap.id).flatMap {
      $0.isFrozen && $0.date <= masthead.day ? $0 : nil
    }
  }
}

extension Templates {
  /// The pages of rows; each is made from its source when it is written.
  func rowFiles(
    of sheets: RowSheets, _ source: @escaping @Sendable () -> any RowSource
  ) -> [SiteFile] {
    sheets.sheets.map { sheet in
      page(.monitoringRows, at: sheet.path) {
        MonitoringRowsView(source: source(), sheet: sheet, place: $0)
      }
    }
  }
}

extension Edition {
  /// What changed since the previous reporting date, and how everything is computed.
  func accountFiles(with templates: Templates) -> [SiteFile] {
    [
      templates.page(.changes, at: SitePath.changes) {
        ChangesView(of: self, at: $0)
      },
      templates.page(.method, at: SitePath.method) { MethodView(edition: self, place: $0) },
    ]
  }
}
