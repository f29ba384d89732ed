import Diagnostics
import Publishing
import Templating

/// The templates of a site, ready to be filled.
struct CompiledTemplates: Sendable {
  /// Their files, and what pages load.
  let files: TemplateFiles
  /// Nil when there is something to mend in them.
  let templates: Templates?
  /// Their texts, by the paths that messages print.
  let sources: [SourceFile]
  /// What is wrong with them.
  let findings: Findings

  /// Reads and compiles them.
  init(for folders: FolderOptions) throws(MachineFault) {
    files = try TemplateFiles(for: folders)
    var faults = files.findings
    let texts = try files.texts(jobs: folders.jobs, findings: &faults)
    let library = TemplateLibrary(files: texts.map { ($0.name, $0.file) }, findings: &faults)
    templates = Templates(compiling: library, findings: &faults)
    sources = texts.map(\.file)
    findings = faults.inside(folders.templates)
  }
}
