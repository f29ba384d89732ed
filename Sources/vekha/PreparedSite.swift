import Checking
import Diagnostics
import Monitoring
import Publishing
import Schedules

/// Everything that goes before writing: the site as it would be published, and all that was found on the way.
struct PreparedSite: Sendable {
  /// What the authors handed in.
  let submission: Submission
  /// The report date.
  let day: Day
  /// Everything found, with the paths that messages print.
  let findings: Findings
  /// The closed periods whose figures have changed.
  let changes: [ClosedPeriodChange]
  /// The files of the site; nil when there is something to mend first.
  let files: [PublishedFile]?
}

extension PreparedSite {
  /// Reads, judges and presents; renders and writes nothing. What the stamp of the last build vouches for is left as
  /// it stands.
  init(
    from folders: FolderOptions, over stamp: BuildStamp? = nil, stopwatch: inout Stopwatch
  ) throws(MachineFault) {
    submission = try Submission(reading: folders, stopwatch: &stopwatch)
    var found = submission.findings
    day = folders.reportDay(of: submission.content.settings, findings: &found)
    found = found.narrowed(in: submission.sources)
    guard let templates = submission.templates, !found.hasErrors else {
      (findings, changes, files) = (found, [], nil)
      return
    }
    let report = MonitoringReport(on: submission.content, asOf: day)
    stopwatch.lap("оценка")
    changes = report.closedPeriodChanges
    found.add(Linter.findings(in: report).inside(folders.content))
    stopwatch.lap("проверки отчёта")
    let site = Site(presenting: report, with: templates)
    let files = PublishedFile.all(
      of: site, from: submission, asOf: day, standing: stamp?.standing(in: submission.content, on: day) ?? [])
    found.add(OutputCollisions.findings(among: files))
    stopwatch.lap("страницы")
    findings = found
    self.files = found.hasErrors ? nil : files
  }
}
