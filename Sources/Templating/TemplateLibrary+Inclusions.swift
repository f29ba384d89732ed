import Diagnostics

extension TemplateLibrary {
  /// What templates include that is not there, in the order of the templates; of one template not more than the
  /// parser would say.
  func findingsAboutInclusions() -> Findings {
    var findings = Findings()
    var blocks: [Int: [String]] = [:]
    for index in sources.indices {
      var own = Findings()
      for inclusion in sources[index].nodes.inclusions where own.all.count < TemplateParser.mostFindings {
        guard let target = self.index(of: inclusion.name.text) else {
          own.add(unknownPartial(inclusion.name, in: index))
          continue
        }
        let known = blocks[target] ?? blocksToFill(in: target)
        blocks[target] = known
        for block in inclusion.blocks where !known.contains(block.text) {
          own.add(unknownBlock(block, of: inclusion.name.text, known, in: index))
        }
      }
      findings.add(own)
    }
    return findings
  }

  private func blocksToFill(in source: Int) -> [String] {
    var seen = Set<String>()
    return reachable(from: source).flatMap { sources[$0].nodes.blocks }.filter { seen.insert($0).inserted }
  }

  /// The template and all that it includes, in the order they are met.
  func reachable(from source: Int) -> [Int] {
    var found = [source]
    var seen: Set = [source]
    var next = 0
    while next < found.count {
      for inclusion in sources[found[next]].nodes.inclusions {
        guard let index = index(of: inclusion.name.text), seen.insert(index).inserted else { continue }
        found.append(index)
      }
      next += 1
    }
    return found
  }

  /// A template includes one that is not there.
  func unknownPartial(_ name: Node.Name, in source: Int) -> Diagnostic {
    Diagnostic(
      .error, "template-unknown-partial", at: sources[source].file.location(of: name.range),
      "нет шаблона «\(name.text)»", remedy: suggestion(for: name.text, among: names))
  }

  private func unknownBlock(
    _ block: Node.Name, of parent: String, _ known: [String], in source: Int
  ) -> Diagnostic {
    Diagnostic(
      .error, "template-unknown-block", at: sources[source].file.location(of: block.range),
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
