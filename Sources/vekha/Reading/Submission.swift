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
  /// The files of the templates.
  let templateFiles: TemplateFiles
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
    templateFiles = try TemplateFiles(for: folders)
    stopwatch.lap("обход папок")

    var found = contentFolder.findings
    let texts = try contentFolder.read(jobs: jobs, Submission.isText, findings: &found)
    stopwatch.lap("чтение файлов")
    let progress = Progress("Разбор", of: texts.count, since: stopwatch.start)
    let files = texts.concurrentMap(jobs: jobs) { text in
      defer { progress.step() }
      return ContentFile(reading: text)
    }
    progress.end()
    stopwatch.lap("разбор")
    content = Content(linking: files, listing: contentFolder.listing, findings: &found)
    stopwatch.lap("связи")
    if let limit = content.settings.fileLimit { found.add(try contentFolder.larger(than: limit)) }
    found = Linter.findings(in: content, and: found)
    if let missing = contentFolder.missing(id: "content-missing", option: "--content") {
      found = Findings()
      found.add(missing)
    }
    stopwatch.lap("проверки")

    var faults = templateFiles.findings
    let mustaches = try templateFiles.texts(jobs: jobs, findings: &faults)
    let library = TemplateLibrary(files: mustaches.map { ($0.name, $0.file) }, findings: &faults)
    templates = Templates(compiling: library, findings: &faults)
    stopwatch.lap("шаблоны")

    var all = found.inside(folders.content)
    all.add(faults.inside(folders.templates))
    sources = texts.map { $0.inside(folders.content) } + mustaches.map(\.file)
    findings = all.narrowed(in: sources)
  }

  /// Records and everything else that is read lie outside `files/`; another department's published data lie
  /// beside `index.md`.
  private static func isText(_ file: AuthorFolder.File) -> Bool {
    if file.path.hasPrefix("files/") { return false }
    return file.path.hasSuffix(".md") || file.isPublication
  }
}

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
