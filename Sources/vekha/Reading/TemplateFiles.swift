import Diagnostics

/// The templates of a site: the department's own, and for what it has none the ones that the program carries.
struct TemplateFiles: Sendable {
  /// How messages call the folder of what the program carries.
  static let builtInFolder = "встроенные шаблоны"

  /// The department's folder; it need not be there unless it was named.
  let folder: AuthorFolder
  private let isFolderNamed: Bool
  private let builtIn: [SourceFile]
}

extension TemplateFiles {
  /// Looks into the folder; one of its files replaces the built-in one with the same path.
  init(for folders: FolderOptions) throws(MachineFault) {
    folder = try AuthorFolder(walking: folders.templates, jobs: folders.jobs)
    isFolderNamed = folders.ownTemplates != nil
    let own = folder.listing
    builtIn = builtInTemplates.filter { !own.contains($0.path) }.map { file in
      SourceFile(
        path: file.path, bytes: file.text.withUTF8Buffer { Array($0) })
    }
  }

  /// What is wrong with the folder itself; paths begin in it.
  var findings: Findings {
    var findings = folder.findings
    if isFolderNamed, let missing = folder.missing(id: "templates-missing", option: "--templates") {
      findings.add(missing)
    }
    return findings
  }

  /// The texts by template name, with the paths that messages print.
  func texts(jobs: Int, findings: inout Findings) throws(MachineFault) -> [(name: String, file: SourceFile)] {
    let own = try folder.read(
      folder.files.filter { TemplateFiles.isTemplate($0.path) }, jobs: jobs, findings: &findings)
    let carried = builtIn.filter { TemplateFiles.isTemplate($0.path) }
    let all =
      own.map { ($0.path, $0.inside(folder.name)) }
      + carried.map { ($0.path, $0.inside(TemplateFiles.builtInFolder)) }
    return all.map { (String($0.dropLast(".mustache".count)), $1) }.sorted { $0.0.precedes($1.0) }
  }

  /// What the pages load: styles, scripts, pictures.
  var assets: [PublishedFile] {
    folder.files.filter { $0.path.hasPrefix("assets/") }.map {
      PublishedFile(path: $0.path, source: .copied(from: $0.place))
    }
      + builtIn.filter { $0.path.hasPrefix("assets/") }.map {
        PublishedFile(path: $0.path, source: .bytes($0.bytes))
      }
  }

  private static func isTemplate(_ path: String) -> Bool {
    path.hasSuffix(".mustache") && !path.hasPrefix("assets/")
  }
}
