extension TemplateParser {
  /// What a tag has opened and nothing has closed yet.
  struct Frame {
    enum Kind {
      case file, section, inverted, parent, block
      /// A block within a parent: what is put in the place of the other's block.
      case override
    }

    let kind: Kind
    let name: Node.Name
    var nodes: [Node] = []
    var overrides: [Node.Block] = []
    /// The white space before the opening tag when it is the first on its line.
    var indent: Range<Int>?
    /// Whether the opening tag has a line to itself.
    var hasOwnLine = false
    /// The white space of the first line within.
    var firstIndent: Range<Int>?
    /// Whether text that belongs to no block has been remarked on.
    var hasTextOutside = false

    init(_ kind: Kind, _ name: Node.Name) {
      self.kind = kind
      self.name = name
    }
  }
}

extension TemplateParser.Frame {
  /// Whether it is a block, here or for another template.
  var isBlock: Bool { kind == .block || kind == .override }

  /// The sign in the opening tag.
  var sign: String {
    switch kind {
    case .file: ""
    case .section: "#"
    case .inverted: "^"
    case .parent: "<"
    case .block, .override: "$"
    }
  }

  /// The block, when it is one.
  var block: Node.Block {
    Node.Block(
      name: name, nodes: nodes, indent: hasOwnLine ? firstIndent ?? indent : indent,
      hasOwnLine: hasOwnLine, dedent: firstIndent?.count ?? 0)
  }

  /// The part of the template that it has become, a parent without a line to itself.
  var node: Node {
    switch kind {
    case .file, .section: .section(name, isInverted: false, nodes)
    case .inverted: .section(name, isInverted: true, nodes)
    case .parent: .parent(name, indent: nil, overrides: overrides)
    case .block, .override: .block(block)
    }
  }
}
