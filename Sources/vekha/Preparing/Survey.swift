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
  init(of folders: FolderOptions) throws(MachineFault) {
    let folder = try AuthorFolder(walking: folders.content, jobs: folders.jobs)
    self.init(
      of: folders, content: try SurveyedContent(of: folders, in: folder),
      design: try CompiledTemplates(for: folders))
  }

  /// Both folders, looked over already.
  init(of folders: FolderOptions, content common: SurveyedContent, design compiled: CompiledTemplates) {
    self.folders = folders
    (templateFiles, templates) = (compiled.files, compiled.templates)
    (contentFolder, directory, frame) = (common.folder, common.directory, common.frame)
    municipalities = directory.municipalities.map { Folder(id: $0, files: common.files[$0.text] ?? []) }
    sources = common.sources + compiled.sources
    var all = common.findings.inside(folders.content)
    all.add(compiled.findings)
    day = folders.reportDay(of: frame.settings, findings: &all)
    frameFindings = common.findingsInFrame
    findings = all.narrowed(in: sources)
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
      $0.isText && paths.contains(folders.content + "/" + $0.path)
    }
    var ignored = Findings()
    let texts = try contentFolder.read(files, jobs: folders.jobs, findings: &ignored)
    return sources + texts.map { $0.inside(folders.content) }
  }
}
