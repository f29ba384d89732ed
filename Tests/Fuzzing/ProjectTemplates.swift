import Diagnostics
import Foundation
import Publishing
import Templating

/// The templates of the project, from the folder that `FUZZ_TEMPLATES` names.
enum ProjectTemplates {
  /// As they are.
  static let own = compiled(files)

  /// With another text for one of them; nil when it has mistakes.
  static func replacing(_ name: String, with file: SourceFile) -> Templates? {
    compiled(files.filter { $0.name != name } + [(name, file)])
  }

  private static let files: [(name: String, file: SourceFile)] = {
    let folder = ProcessInfo.processInfo.environment["FUZZ_TEMPLATES"] ?? "templates"
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.sorted().filter { $0.hasSuffix(".mustache") }.compactMap { path in
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)") else { return nil }
      return (String(path.dropLast(9)), SourceFile(path: "templates/\(path)", bytes: Array(bytes)))
    }
  }()

  private static func compiled(_ files: [(name: String, file: SourceFile)]) -> Templates? {
    var findings = Findings()
    let library = TemplateLibrary(files: files, findings: &findings)
    return Templates(compiling: library, findings: &findings)
  }
}
