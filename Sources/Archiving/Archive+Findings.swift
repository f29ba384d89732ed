import Diagnostics

extension Archive {
  /// Findings in their order.
  public mutating func pass(_ findings: inout Findings) {
    let all = list(findings.all) { $0.passed($1) }
    findings = Findings()
    for finding in all { findings.add(finding) }
  }

  private mutating func passed(_ given: Diagnostic?) -> Diagnostic {
    Diagnostic(
      passed(given?.severity, among: Diagnostic.Severity.allCases), passed(given?.id),
      at: passed(given?.location), passed(given?.message), remedy: passed(given?.remedy),
      words: passed(given?.words))
  }

  private mutating func passed(_ given: SourceLocation?) -> SourceLocation {
    SourceLocation(
      path: passed(given?.path), line: passed(given?.line), column: passed(given?.column),
      length: passed(given?.length))
  }
}
