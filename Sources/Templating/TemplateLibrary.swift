import Diagnostics

/// All templates of a folder, parsed, so that any of them can be compiled for a shape.
public struct TemplateLibrary: Sendable {
  let sources: [TemplateSource]
  private let indices: [String: Int]
  /// The sources in which something must be mended, whatever they are compiled for.
  private let faulty: Set<Int>

  /// Parses the templates and checks what they include; a name is the path in the folder of templates without
  /// `.mustache`: `partials/status`.
  public init(files: [(name: String, file: SourceFile)], findings: inout Findings) {
    let files = files.sorted { ($0.name, $0.file.path) < ($1.name, $1.file.path) }
    let sources = files.map { TemplateSource(name: $0.name, file: $0.file) }
    let indices = Dictionary(zip(sources.map(\.name), sources.indices)) { first, _ in first }
    let unknown = InclusionGraph(sources, indices).unknown()
    for (source, more) in zip(sources, unknown) {
      findings.add(source.findings)
      findings.add(more)
    }
    self.sources = sources
    self.indices = indices
    faulty = Set(sources.indices.filter { sources[$0].findings.hasErrors || unknown[$0].hasErrors })
  }
}

extension TemplateLibrary {
  /// The names of all templates, sorted.
  public var names: [String] { sources.map(\.name) }

  /// The template compiled for a shape; nothing when there is something to mend in it or in what it includes. What
  /// is wrong whatever the shape has been said when the library was made.
  public func template(_ name: String, for shape: Shape, findings: inout Findings) -> Template? {
    guard let source = index(of: name) else {
      findings.add(missing(name, for: shape))
      return nil
    }
    var compilation = Compilation(self)
    let template = compilation.template(source, for: shape)
    findings.add(compilation.findings)
    return faulty.isDisjoint(with: InclusionGraph(sources, indices).reachable(from: source)) ? template : nil
  }

  /// The place of a template among the sources.
  func index(of name: String) -> Int? { indices[name] }

  private func missing(_ name: String, for shape: Shape) -> Diagnostic {
    let folder = sources.lazy.compactMap { source -> Substring? in
      let ending = source.name + ".mustache"
      return source.file.path.hasSuffix(ending) ? source.file.path.dropLast(ending.count) : nil
    }.first
    return Diagnostic(
      .error, "template-missing", at: SourceLocation(path: (folder ?? "") + name + ".mustache"),
      "нет шаблона «\(name)», которым показывают «\(shape.name)»",
      remedy: suggestion(for: name, among: names))
  }
}
