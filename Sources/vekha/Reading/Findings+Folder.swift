import Diagnostics

extension SourceFile {
  /// The same file with its path from the working folder.
  func inside(_ folder: String) -> SourceFile {
    SourceFile(path: folder + "/" + path, bytes: bytes)
  }
}

extension Findings {
  /// The same findings with paths from the working folder; those that have one already keep it.
  func inside(_ folder: String) -> Findings {
    var findings = Findings()
    for finding in all {
      let place = finding.location
      let isInside = [folder, TemplateFiles.builtInFolder].contains { place.path.hasPrefix($0 + "/") }
      let path = isInside ? place.path : place.path.isEmpty ? folder : folder + "/" + place.path
      findings.add(
        Diagnostic(
          finding.severity, finding.id,
          at: SourceLocation(path: path, line: place.line, column: place.column, length: place.length),
          finding.message, remedy: finding.remedy, words: finding.words))
    }
    return findings
  }
}
