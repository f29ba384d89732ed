import Checking
import Diagnostics
import Monitoring
import Publishing
import Reading

/// One municipality, read, judged and presented; nothing of it is rendered yet.
struct PreparedMunicipality: Sendable {
  /// A content of nothing but this municipality.
  let content: Content
  /// What is to be kept of it when its files have been written.
  let account: MunicipalityAccount
  /// Its files; empty when there is something to mend, or when it is a draft.
  let files: [SiteFile]
  /// How long each step took.
  let laps: [Stopwatch.Lap]
}

extension PreparedMunicipality {
  /// Links, checks, judges and presents what was read of a municipality's folder.
  init(_ folder: Survey.Folder, texts: [SourceFile], files read: [ContentFile], in survey: Survey) {
    var stopwatch = Stopwatch()
    var found = Findings()
    let linked = LinkedMunicipality(
      folder.id, of: read, in: survey.directory, frame: survey.frame, findings: &found)
    stopwatch.lap("связи")
    let foundByLinks = found
    // One municipality is judged while it is checked; among many each has one thread for all.
    let ((checked, checkedAt), judged) = concurrently(jobs: survey.folders.jobs) {
      var stopwatch = Stopwatch()
      let found = Linter.findings(in: linked.content, and: foundByLinks).narrowed(in: texts)
      stopwatch.lap("проверки")
      return (found, stopwatch.laps)
    } _: {
      foundByLinks.hasErrors ? nil : JudgedMunicipality(linked.content, in: survey)
    }
    found = checked
    var account = MunicipalityAccount(of: linked)
    var files: [SiteFile] = []
    if let judged, !found.hasErrors {
      account.reopened = judged.reopened
      found.add(judged.findings)
      files = judged.site?.files ?? []
      account.contribution = judged.site?.contribution
    }
    account.take(found)
    account.later = linked.content.municipalities.reduce(0) { count, municipality in
      count + municipality.statements.count { $0.reported > survey.day }
    }
    (content, self.account, self.files) = (linked.content, account, files)
    laps = stopwatch.laps + checkedAt + (judged?.laps ?? [])
  }
}

/// A municipality judged and presented.
private struct JudgedMunicipality: Sendable {
  /// What is remarkable in the report.
  let findings: Findings
  /// The reports on closed periods whose figures have changed, by path.
  let reopened: [String]
  /// Nil when it is a draft.
  let site: MunicipalitySite?
  let laps: [Stopwatch.Lap]

  /// Nil when there is something to mend in what all municipalities share.
  init?(_ content: Content, in survey: Survey) {
    guard !survey.findings.hasErrors, let templates = survey.templates else { return nil }
    var stopwatch = Stopwatch()
    let report = MonitoringReport(on: content, asOf: survey.day)
    reopened = report.closedPeriodChanges.map(\.report.origin.path)
    stopwatch.lap("оценка")
    findings = Linter.findings(in: report)
    site = MunicipalitySite.all(presenting: report, isOneOfMany: survey.isOfMany, with: templates).first
    stopwatch.lap("страницы")
    laps = stopwatch.laps
  }
}
