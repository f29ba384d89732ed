/// A template or the content of a block that is being shown, with what decides what it shows.
struct Inclusion: Hashable {
  enum Subject: Hashable {
    case template(Int)
    case block(source: Int, offset: Int)
  }

  let subject: Subject
  let shape: ObjectIdentifier
  let overrides: Int

  init(_ subject: Subject, shape: Shape, overrides: Int) {
    self.subject = subject
    self.shape = ObjectIdentifier(shape)
    self.overrides = overrides
  }
}

extension Compilation {
  /// `{{>name}}`.
  mutating func addPartial(_ name: Node.Name, indent: Range<Int>?, _ place: Place) {
    guard let source = library.index(of: name.text) else { return }
    var inner = place
    inner.source = source
    inner.margin = indent.map { margin(behind: $0, place) } ?? Margin()
    include(.template(source), library.sources[source].nodes, inner, at: name, in: place)
  }

  /// `{{<name}}…{{/name}}`: what outer templates have put into a block goes before what this one puts there.
  mutating func addParent(
    _ name: Node.Name, indent: Range<Int>?, _ blocks: [Node.Block], _ place: Place
  ) {
    guard let source = library.index(of: name.text) else { return }
    var inner = place
    inner.source = source
    inner.margin = indent.map { margin(behind: $0, place) } ?? Margin()
    inner.overrides = overrides.adding(
      blocks.map { Override(block: $0, source: place.source, overrides: place.overrides) },
      to: place.overrides)
    include(.template(source), library.sources[source].nodes, inner, at: name, in: place)
  }

  /// `{{$name}}…{{/name}}`: what has been put there, or what stands there.
  mutating func addBlock(_ block: Node.Block, _ place: Place) {
    var inner = place
    guard let override = overrides.override(of: block.name.text, in: place.overrides) else {
      guard descend(&inner, at: block.name) else { return }
      return compile(block.nodes, inner)
    }
    inner.source = override.source
    inner.overrides = override.overrides
    inner.margin.prefix = block.indent.map { margin(behind: $0, place).prefix } ?? place.margin.prefix
    inner.margin.dedent = override.block.dedent
    let subject = Inclusion.Subject.block(
      source: override.source, offset: override.block.name.range.lowerBound)
    include(
      subject, contentToShow(override.block, in: block, place, prefix: inner.margin.prefix), inner,
      at: block.name, in: place)
  }

  /// The first line is behind its white space already when the block stands in the midst of a line, and has none
  /// yet when the block has a line to itself.
  private mutating func contentToShow(
    _ content: Node.Block, in block: Node.Block, _ place: Place, prefix: [UInt8]
  ) -> [Node] {
    let beginsLine = content.nodes.first?.beginsLine ?? true
    if block.hasOwnLine, !beginsLine { addPrefix(prefix) }
    if !block.hasOwnLine, case .line = content.nodes.first { return Array(content.nodes.dropFirst()) }
    return content.nodes
  }

  private mutating func include(
    _ subject: Inclusion.Subject, _ nodes: [Node], _ inner: Place, at name: Node.Name, in place: Place
  ) {
    var inner = inner
    guard descend(&inner, at: name, in: place) else { return }
    let inclusion = Inclusion(subject, shape: place.scopes.shapes[0], overrides: inner.overrides)
    guard !inclusions.contains(inclusion) else { return remarkRecursion(name, place) }
    inclusions.append(inclusion)
    compile(nodes, inner)
    inclusions.removeLast()
  }

  /// Goes one deeper, unless it is deep enough.
  mutating func descend(_ inner: inout Place, at name: Node.Name, in place: Place? = nil) -> Bool {
    inner.depth += 1
    if inner.depth <= Self.deepest { return true }
    remarkTooDeep(name, place ?? inner)
    giveUp()
    return false
  }

  private func margin(behind indent: Range<Int>, _ place: Place) -> Margin {
    Margin(prefix: place.margin.prefix + bytes(indent, place).dropFirst(place.margin.dedent))
  }
}

extension Node {
  /// Whether it begins with the beginning of a line.
  fileprivate var beginsLine: Bool {
    switch self {
    case .line: true
    case .partial(_, let indent), .parent(_, let indent, _): indent != nil
    case .section(_, _, let nodes): nodes.first?.beginsLine ?? true
    case .block(let block): block.hasOwnLine
    case .text, .variable: false
    }
  }
}
