import Diagnostics
import Monitoring

/// A closed period whose figures are no longer what `vekha close` froze.
///
/// A notice and no warning: a record that comes late must not keep an honest site from being built.
enum ClosedPeriodChanged: ReportRule {
  static let id = "closed-period-changed"
  static let severity = Diagnostic.Severity.notice
  static let summary = "После закрытия периода его итоги изменились."

  static func findings(in report: MonitoringReport) -> [Diagnostic] {
    report.closedPeriodChanges.map { change in
      let period = change.report.period.id
      let figures = change.figures.map { "«\($0.figure.rawValue)» было \($0.frozen), стало \($0.now)" }
      return Diagnostic(
        severity, id, at: SourceLocation(change.origin),
        "после закрытия \(change.report.date.russian) итоги за \(period) изменились: "
          + figures.joined(separator: ", "),
        remedy: "на странице периода показаны оба значения; закрыть период заново: «vekha close \(period)"
          + " --again --date \(report.day.russian)»")
    }
  }
}

extension SourceLocation {
  fileprivate init(_ origin: Origin) {
    self.init(path: origin.path, line: origin.line, column: origin.column, length: origin.length)
  }
}
