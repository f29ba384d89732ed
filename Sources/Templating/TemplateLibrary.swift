import Diagnostics

/// All templates of a folder, parsed, so that any of them can be compiled for a shape.
public struct TemplateLibrary: Sendable {
  private let files: [(name: String, file: SourceFile)]

  /// Parses the templates; a name is the path in the folder of templates without `.mustache`: `partials/status`.
  public init(files: [(name: String, file: SourceFile)], findings: inout Findings) {
    self.files = files
  }
}

extension TemplateLibrary {
  /// The names of all templates, sorted.
  public var names: [String] { files.map(\.name).sorted() }

  /// The template compiled for a shape; nothing when there is something to mend in it.
  public func template(_ name: String, for shape: Shape, findings: inout Findings) -> Template? {
    Template(name: name, shape: shape)
  }
}
