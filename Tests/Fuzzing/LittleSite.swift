import Checking
import Diagnostics
import Monitoring
import Publishing
import Reading
import Schedules
import Templating

/// The whole way of the program without a disk: files are read, checked, judged, and rendered.
enum LittleSite {
  /// Reads and checks files.
  @discardableResult
  static func read(_ files: [SourceFile]) -> Content {
    var findings = Findings()
    let read = files.map { ContentFile(reading: $0) }
    let listing = Set(files.map(\.path) + ["files/a.pdf"])
    let content = Content(linking: read, listing: listing, findings: &findings)
    findings.add(Linter.findings(in: content))
    _ = findings.sorted
    return content
  }

  /// Renders every file of the site; even content with errors may not trap.
  static func make(of files: [SourceFile], templates: Templates? = ProjectTemplates.own) {
    guard let templates else { return }
    let content = read(files)
    guard let day = Day(iso: "2023-06-15") else { return }
    let report = MonitoringReport(on: content, asOf: content.settings.reportDate ?? day)
    var output = Output()
    let municipalities = MunicipalitySite.all(presenting: report, isOneOfMany: true, with: templates)
    let site = Site(
      of: municipalities.map(\.contribution), in: content, asOf: report.day, with: templates)
    for file in municipalities.flatMap(\.files) + site.files {
      output.removeAll()
      file.make(&output)
    }
  }

  /// A site with nothing on it.
  static let plain = [SourceFile(path: "site.md", bytes: Array("---\nназвание: С\n---\nТекст.\n".utf8))]
}
