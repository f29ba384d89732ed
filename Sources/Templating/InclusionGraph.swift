import Diagnostics

/// Which templates include which.
struct InclusionGraph {
  private let sources: [TemplateSource]
  private let indices: [String: Int]

  init(_ sources: [TemplateSource], _ indices: [String: Int]) {
    self.sources = sources
    self.indices = indices
  }
}

extension InclusionGraph {
  /// What each template includes that is not there; of one template not more than the parser would say.
  func unknown() -> [Findings] {
    var blocks: [Int: [String]] = [:]
    return sources.map { source in
      var findings = Findings()
      for inclusion in source.nodes.inclusions where findings.all.count < TemplateParser.mostFindings {
        guard let target = indices[inclusion.name.text] else {
          findings.add(source.unknownPartial(inclusion.name, among: sources.map(\.name)))
          continue
        }
        let known = blocks[target] ?? blocksToFill(in: target)
        blocks[target] = known
        for block in inclusion.blocks where !known.contains(block.text) {
          findings.add(source.unknownBlock(block, of: inclusion.name.text, among: known))
        }
      }
      return findings
    }
  }

  /// The template and all that it includes, in the order they are met.
  func reachable(from source: Int) -> [Int] {
    var found = [source]
    var seen: Set = [source]
    var next = 0
    while next < found.count {
      for inclusion in sources[found[next]].nodes.inclusions {
        guard let index = indices[inclusion.name.text], seen.insert(index).inserted else { continue }
        found.append(index)
      }
      next += 1
    }
    return found
  }

  private func blocksToFill(in source: Int) -> [String] {
    var seen = Set<String>()
    return reachable(from: source).flatMap { sources[$0].nodes.blocks }.filter { seen.insert($0).inserted }
  }
}

extension TemplateSource {
  fileprivate func unknownPartial(_ name: Node.Name, among known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "template-unknown-partial", at: file.location(of: name.range), "нет шаблона «\(name.text)»",
      remedy: suggestion(for: name.text, among: known))
  }

  fileprivate func unknownBlock(_ block: Node.Name, of parent: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "template-unknown-block", at: file.location(of: block.range),
      "в шаблоне «\(parent)» нет блока «\(block.text)»", remedy: suggestion(for: block.text, among: known))
  }
}

extension [Node] {
  /// What these parts include, with the blocks that they fill.
  fileprivate var inclusions: [(name: Node.Name, blocks: [Node.Name])] {
    flatMap { node -> [(name: Node.Name, blocks: [Node.Name])] in
      switch node {
      case .line, .text, .variable: []
      case .section(_, _, let nodes): nodes.inclusions
      case .block(let block): block.nodes.inclusions
      case .partial(let name, _): [(name, [])]
      case .parent(let name, _, let overrides):
        [(name, overrides.map(\.name))] + overrides.flatMap { $0.nodes.inclusions }
      }
    }
  }

  /// The names of the blocks that others may fill.
  fileprivate var blocks: [String] {
    flatMap { node -> [String] in
      switch node {
      case .line, .text, .variable, .partial: []
      case .section(_, _, let nodes): nodes.blocks
      case .block(let block): [block.name.text] + block.nodes.blocks
      case .parent(_, _, let overrides): overrides.flatMap { [$0.name.text] + $0.nodes.blocks }
      }
    }
  }
}
