import Diagnostics
import Monitoring

/// Data of another department that are older than the report: what they do not know yet would read as silence.
enum OldPublication: ReportRule {
  static let id = "data-older-than-report"
  static let severity = Diagnostic.Severity.warning
  static let summary = "Данные другого ведомства старше отчёта."

  static func findings(in report: MonitoringReport) -> [Diagnostic] {
    report.content.municipalities.compactMap { municipality in
      guard let publication = municipality.publication, publication.day < report.day else { return nil }
      return Diagnostic(
        severity, id, at: SourceLocation(path: publication.path),
        "данные опубликованы на \(publication.day.russian), а отчёт составлен на \(report.day.russian)",
        remedy: "скачайте свежий municipality.json с сайта ведомства: записей между этими днями здесь нет")
    }
  }
}
