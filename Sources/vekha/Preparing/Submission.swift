import ArgumentParser
import Diagnostics
import Monitoring

/// Everything the authors handed in, read at once: for the commands that look into records and publish nothing.
struct Submission: Sendable {
  let survey: Survey
  /// The content as far as it could be read.
  let content: Content
  /// Everything found, with the paths that messages print.
  let findings: Findings
}

extension Submission {
  /// Reads and checks both folders.
  init(reading folders: FolderOptions) throws(MachineFault) {
    var stopwatch = Stopwatch()
    survey = try Survey(of: folders)
    var content = survey.frame
    var found = survey.findings
    var inFrame = Findings()
    for run in survey.runs(of: survey.municipalities) {
      for municipality in try survey.prepare(run, stopwatch: &stopwatch, found: &found) {
        content.add(municipality.read.content)
        found.add(municipality.account.findings.inside(folders.content))
        inFrame.add(municipality.account.findingsInFrame)
      }
    }
    found.add(survey.findingsInFrame(with: inFrame))
    (self.content, findings) = (content, found)
  }

  /// The report that these commands print; content that must be mended has none.
  static func report(of folders: FolderOptions) throws -> MonitoringReport {
    let submission = try Submission(reading: folders)
    let errors = submission.findings.filter { $0.severity == .error && !$0.id.hasPrefix("template") }
    if errors.hasErrors {
      let sources = try submission.survey.sources(of: errors)
      let printer = DiagnosticPrinter(sources: sources, isColoured: Terminal.errors.isColoured)
      Terminal.errors.write(printer.text(of: errors))
      throw ExitCode(1)
    }
    return MonitoringReport(on: submission.content, asOf: submission.survey.day)
  }
}
