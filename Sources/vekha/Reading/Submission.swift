import Checking
import Diagnostics
import Monitoring
import Publishing
import Reading
import Templating

/// What the authors handed in, read and checked: content, templates, and everything wrong with them.
struct Submission: Sendable {
  /// The content as far as it could be read.
  let content: Content
  /// The compiled templates; nil when there is something to mend in them.
  let templates: Templates?
  /// The folder of the content.
  let contentFolder: AuthorFolder
  /// The folder of the templates.
  let templateFolder: AuthorFolder
  /// All texts that were read, by the paths that messages print.
  let sources: [SourceFile]
  /// Everything found, with the paths that messages print.
  let findings: Findings
}

extension Submission {
  /// Reads and checks both folders.
  init(reading folders: FolderOptions, stopwatch: inout Stopwatch) throws(MachineFault) {
    let jobs = folders.jobs
    contentFolder = try AuthorFolder(walking: folders.content)
    templateFolder = try AuthorFolder(walking: folders.templates)
    stopwatch.lap("обход папок")

    var found = contentFolder.findings
    let texts = try contentFolder.read(jobs: jobs, Submission.isText, findings: &found)
    stopwatch.lap("чтение файлов")
    let files = texts.concurrentMap(jobs: jobs) { ContentFile(reading: $0) }
    stopwatch.lap("разбор")
    content = Content(linking: files, listing: contentFolder.listing, findings: &found)
    stopwatch.lap("связи")
    found.add(Linter.findings(in: content))
    if let missing = contentFolder.missing(id: "content-missing", option: "--content") {
      found = Findings()
      found.add(missing)
    }
    stopwatch.lap("проверки")

    var faults = templateFolder.findings
    if let missing = templateFolder.missing(id: "templates-missing", option: "--templates") {
      faults.add(missing)
    }
    let mustaches = try templateFolder.read(jobs: jobs, Submission.isTemplate, findings: &faults)
    let shown = mustaches.map { $0.inside(folders.templates) }
    let library = TemplateLibrary(files: Submission.named(mustaches, shown), findings: &faults)
    templates = Templates(compiling: library, findings: &faults)
    stopwatch.lap("шаблоны")

    var all = found.inside(folders.content)
    all.add(faults.inside(folders.templates))
    findings = all
    sources = texts.map { $0.inside(folders.content) } + shown
  }

  /// Records and everything else that is read lie outside `files/`.
  private static func isText(_ file: AuthorFolder.File) -> Bool {
    file.path.hasSuffix(".md") && !file.path.hasPrefix("files/")
  }

  private static func isTemplate(_ file: AuthorFolder.File) -> Bool {
    file.path.hasSuffix(".mustache") && !file.path.hasPrefix("assets/")
  }

  private static func named(_ files: [SourceFile], _ shown: [SourceFile]) -> [(String, SourceFile)] {
    zip(files, shown).map { (String($0.path.dropLast(".mustache".count)), $1) }
  }
}

extension SourceFile {
  /// The same file with its path from the working folder.
  fileprivate func inside(_ folder: String) -> SourceFile {
    SourceFile(path: folder + "/" + path, bytes: bytes)
  }
}

extension Findings {
  /// The same findings with paths from the working folder; those that have one already keep it.
  fileprivate func inside(_ folder: String) -> Findings {
    var findings = Findings()
    for finding in all {
      let place = finding.location
      let isInside = place.path.hasPrefix(folder + "/")
      let path = isInside ? place.path : place.path.isEmpty ? folder : folder + "/" + place.path
      findings.add(
        Diagnostic(
          finding.severity, finding.id,
          at: SourceLocation(path: path, line: place.line, column: place.column, length: place.length),
          finding.message, remedy: finding.remedy))
    }
    return findings
  }
}
