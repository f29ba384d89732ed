import Diagnostics
import Monitoring

/// Something the linter sees only once the content has been judged as of a day.
public protocol ReportRule: Sendable {
  /// The id that messages print.
  static var id: String { get }
  /// How bad its findings are.
  static var severity: Diagnostic.Severity { get }
  /// What it looks for, in Russian, for the manual.
  static var summary: String { get }
  /// Every place where it is broken.
  static func findings(in report: MonitoringReport) -> [Diagnostic]
}

extension Linter {
  /// The rules that need a report, in the order of the manual.
  public static let reportRules: [any ReportRule.Type] = [ClosedPeriodChanged.self, OldPublication.self]

  /// The findings of the rules that need a report; paths are relative to the content's folder.
  public static func findings(in report: MonitoringReport) -> Findings {
    let acknowledged = Acknowledgements(in: report.content)
    var findings = Findings()
    for rule in reportRules {
      for finding in rule.findings(in: report) where acknowledged.answer(finding) == nil {
        findings.add(finding)
      }
    }
    return findings
  }
}
