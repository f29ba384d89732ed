import Diagnostics
import Monitoring
import Reading

/// What all municipalities share of the content, and whose files are whose.
struct SurveyedContent: Sendable {
  let folder: AuthorFolder
  /// The text files by the first folder of their path; those of no folder under an empty name.
  let files: [String: [AuthorFolder.File]]
  /// What links can lead to.
  let directory: ContentDirectory
  /// The settings and the work calendar.
  let frame: Content
  /// The texts in the content's folder itself, by the paths that messages print.
  let sources: [SourceFile]
  /// What is wrong with the folder and the names in it, with paths from there.
  private(set) var findings = Findings()
  /// What is wrong in the texts of the folder itself, with paths from there.
  private(set) var findingsInFrame = Findings()
}

extension SurveyedContent {
  /// Reads what is no municipality's.
  init(of folders: FolderOptions, in folder: AuthorFolder) throws(MachineFault) {
    self.folder = folder
    files = SurveyedContent.texts(of: folder)
    directory = ContentDirectory(paths: folder.files.map(\.path)) { folder.isDraft($0) }
    findings = folder.findings
    let texts = try folder.read(files[""] ?? [], jobs: folders.jobs, findings: &findings)
    frame = Content(frame: texts.map { ContentFile(reading: $0) }, in: directory, findings: &findingsInFrame)
    sources = texts.map { $0.inside(folders.content) }
    if let limit = frame.settings.fileLimit {
      findings.add(try folder.larger(than: limit, jobs: folders.jobs))
    }
    findings.add(directory.addressFindings)
    if let missing = folder.missing(id: "content-missing", option: "--content") {
      (findings, findingsInFrame) = (Findings(), Findings())
      findings.add(missing)
    }
  }

  /// The texts of each folder, by its name; they stand together.
  private static func texts(of folder: AuthorFolder) -> [String: [AuthorFolder.File]] {
    var texts: [String: [AuthorFolder.File]] = [:]
    var run: [AuthorFolder.File] = []
    var name: Substring = ""
    for file in folder.files where file.isText {
      let top = ContentDirectory.folder(of: file.path) ?? ""
      if top != name {
        texts[String(name), default: []] += run
        (run, name) = ([], top)
      }
      run.append(file)
    }
    texts[String(name), default: []] += run
    return texts
  }
}

extension AuthorFolder.File {
  /// Records and everything else that is read lie outside `files/`; another department's published data lie
  /// beside `index.md`.
  var isText: Bool { !path.hasPrefix("files/") && (path.hasSuffix(".md") || isPublication) }
}

extension AuthorFolder {
  /// Whether a content file is a draft; asked of the few that another municipality's texts link to.
  fileprivate func isDraft(_ path: String) -> Bool {
    var ignored = Findings()
    let texts = try? read(files.filter { $0.path == path }, jobs: 1, findings: &ignored)
    return texts?.first.map { ContentFile(reading: $0).isUnpublished } ?? false
  }
}
