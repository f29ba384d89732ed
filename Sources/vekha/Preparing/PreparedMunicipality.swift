import Checking
import Diagnostics
import Monitoring
import Publishing

/// One municipality, read, judged and presented; nothing of it is rendered yet.
struct PreparedMunicipality: Sendable {
  /// What its texts say.
  let read: ReadMunicipality
  /// What is to be kept of it when its files have been written.
  let account: MunicipalityAccount
  /// Its files; empty when there is something to mend, or when it is a draft.
  let files: [SiteFile]
  /// How long each step took.
  let laps: [Stopwatch.Lap]
}

extension PreparedMunicipality {
  /// Checks what a municipality's texts say, unless that was kept with what the checks found, judges and presents it.
  init(_ linked: ReadMunicipality, texts: [SourceFile]?, in survey: Survey) {
    // One municipality is judged while it is checked; among many each has one thread for all.
    let (read, judged) = concurrently(jobs: survey.folders.jobs) {
      texts.map { linked.checked(in: $0) } ?? linked
    } _: {
      linked.findings.hasErrors ? nil : JudgedMunicipality(linked.content, in: survey)
    }
    var found = read.findings
    var account = MunicipalityAccount(of: read)
    var files: [SiteFile] = []
    if let judged, !found.hasErrors {
      account.reopened = judged.reopened
      found.add(judged.findings)
      files = judged.site?.files ?? []
      account.contribution = judged.site?.contribution
    }
    account.take(found)
    account.later = read.content.municipalities.reduce(0) { count, municipality in
      count + municipality.statements.count { $0.reported > survey.day }
    }
    (self.read, self.account, self.files) = (read, account, files)
    laps = read.laps + (judged?.laps ?? [])
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
