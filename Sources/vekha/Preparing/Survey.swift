import Checking
import Diagnostics
import Monitoring
import Publishing
import Reading
import Schedules
import Templating

/// Both folders looked over: what all municipalities share, and whose files are whose.
struct Survey: Sendable {
  /// The text files of one municipality.
  struct Folder: Sendable {
    let id: Municipality.ID
    let files: [AuthorFolder.File]
  }

  let folders: FolderOptions
  /// The folder of the content.
  let contentFolder: AuthorFolder
  /// The files of the templates.
  let templateFiles: TemplateFiles
  /// The compiled templates; nil when there is something to mend in them.
  let templates: Templates?
  /// What links can lead to.
  let directory: ContentDirectory
  /// The settings and the work calendar.
  let frame: Content
  /// The report date.
  let day: Day
  /// The municipalities by id.
  let municipalities: [Folder]
  /// What is wrong with the folders, the templates and the names, with the paths that messages print.
  let findings: Findings
  /// What is wrong in the files of the content's folder itself; nobody has looked yet what is acknowledged.
  private let frameFindings: Findings
  /// The texts of the templates and of the content's folder itself, by the paths that messages print.
  private let sources: [SourceFile]
}

extension Survey {
  /// Looks both folders over and reads what is not a municipality's.
  init(of folders: FolderOptions, stopwatch: inout Stopwatch) throws(MachineFault) {
    self.folders = folders
    let contentFolder = try AuthorFolder(walking: folders.content, jobs: folders.jobs)
    templateFiles = try TemplateFiles(for: folders)
    let files = Survey.texts(of: contentFolder)
    stopwatch.lap("обход папок")

    var faults = templateFiles.findings
    let mustaches = try templateFiles.texts(jobs: folders.jobs, findings: &faults)
    let library = TemplateLibrary(files: mustaches.map { ($0.name, $0.file) }, findings: &faults)
    templates = Templates(compiling: library, findings: &faults)
    stopwatch.lap("шаблоны")

    var found = contentFolder.findings
    directory = ContentDirectory(paths: contentFolder.files.map(\.path)) { contentFolder.isDraft($0) }
    let texts = try contentFolder.read(files[""] ?? [], jobs: folders.jobs, findings: &found)
    var frameFindings = Findings()
    frame = Content(frame: texts.map { ContentFile(reading: $0) }, in: directory, findings: &frameFindings)
    if let limit = frame.settings.fileLimit {
      found.add(try contentFolder.larger(than: limit, jobs: folders.jobs))
    }
    found.add(directory.addressFindings)
    municipalities = directory.municipalities.map { Folder(id: $0, files: files[$0.text] ?? []) }
    sources = texts.map { $0.inside(folders.content) } + mustaches.map(\.file)
    if let missing = contentFolder.missing(id: "content-missing", option: "--content") {
      (found, frameFindings) = (Findings(), Findings())
      found.add(missing)
    }
    var all = found.inside(folders.content)
    all.add(faults.inside(folders.templates))
    day = folders.reportDay(of: frame.settings, findings: &all)
    self.contentFolder = contentFolder
    self.frameFindings = frameFindings
    findings = all.narrowed(in: sources)
    stopwatch.lap("общие файлы")
  }

  /// Whether the site is about several municipalities.
  var isOfMany: Bool { municipalities.count > 1 }

  /// What is wrong in the content's folder itself, besides what is acknowledged there; `others` were found there by
  /// looking at the municipalities.
  func findingsInFrame(with others: Findings) -> Findings {
    guard contentFolder.isThere else { return Findings() }
    var found = frameFindings
    found.add(others)
    return Linter.findings(in: frame, and: found).inside(folders.content).narrowed(in: sources)
  }

  /// The texts that findings are about, for messages to show their lines.
  func sources(of findings: Findings) throws(MachineFault) -> [SourceFile] {
    let paths = Set(findings.all.map(\.location.path)).subtracting(sources.map(\.path))
    let files = contentFolder.files.filter {
      Survey.isText($0) && paths.contains(folders.content + "/" + $0.path)
    }
    var ignored = Findings()
    let texts = try contentFolder.read(files, jobs: folders.jobs, findings: &ignored)
    return sources + texts.map { $0.inside(folders.content) }
  }

  /// The texts of each folder, by its name; they stand together.
  private static func texts(of contentFolder: AuthorFolder) -> [String: [AuthorFolder.File]] {
    var texts: [String: [AuthorFolder.File]] = [:]
    var run: [AuthorFolder.File] = []
    var name: Substring = ""
    for file in contentFolder.files where isText(file) {
      let folder = ContentDirectory.folder(of: file.path) ?? ""
      if folder != name {
        texts[String(name), default: []] += run
        (run, name) = ([], folder)
      }
      run.append(file)
    }
    texts[String(name), default: []] += run
    return texts
  }

  /// Records and everything else that is read lie outside `files/`; another department's published data lie
  /// beside `index.md`.
  private static func isText(_ file: AuthorFolder.File) -> Bool {
    if file.path.hasPrefix("files/") { return false }
    return file.path.hasSuffix(".md") || file.isPublication
  }
}

extension AuthorFolder {
  /// Whether a content file is a draft; asked of the few that another municipality's texts link to.
  fileprivate func isDraft(_ path: String) -> Bool {
    var ignored = Findings()
    let texts = try? read(files.filter { $0.path == path }, jobs: 1, findings: &ignored)
    return texts?.first.map { ContentFile(reading: $0).isUnpublished } ?? false
  }
}
