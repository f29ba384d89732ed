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
    found = Linter.findings(in: linked.content, and: found).narrowed(in: texts)
    stopwatch.lap("проверки")
    var account = MunicipalityAccount(of: linked)
    var files: [SiteFile] = []
    if !found.hasErrors, !survey.findings.hasErrors, let templates = survey.templates {
      let report = MonitoringReport(on: linked.content, asOf: survey.day)
      account.reopened = report.closedPeriodChanges.map(\.report.origin.path)
      stopwatch.lap("оценка")
      found.add(Linter.findings(in: report))
      let sites = MunicipalitySite.all(
        presenting: report, isOneOfMany: survey.isOfMany, with: templates)
      if let site = sites.first {
        files = site.files
        account.contribution = site.contribution
      }
      stopwatch.lap("страницы")
    }
    account.take(found)
    account.later = linked.content.municipalities.reduce(0) { count, municipality in
      count + municipality.statements.count { $0.reported > survey.day }
    }
    (content, self.account, self.files, laps) = (linked.content, account, files, stopwatch.laps)
  }
}
