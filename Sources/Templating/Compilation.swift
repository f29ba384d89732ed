import Diagnostics

/// Compiles one template with all that it includes into steps.
struct Compilation {
  let library: TemplateLibrary
  private(set) var steps: [Step] = []
  private(set) var literals: [UInt8] = []
  private(set) var levels: Int32 = 1
  /// The names used so far of the record at each level.
  private var names: [NameSet] = [.none]
  var findings = Findings()
  /// What is being included now, to see what includes itself.
  var inclusions: [Inclusion] = []
  /// What the templates being included have put into blocks; 0 is nothing.
  var overrides = OverrideTable()
  /// Where the literal bytes begin that no step prints yet.
  private var literalStart = 0
  private var visits = 0
  private var hasGivenUp = false

  init(_ library: TemplateLibrary) {
    self.library = library
  }
}

extension Compilation {
  /// How deep sections and includes may stand in one another, all templates taken together.
  static let deepest = 150
  /// How many parts a page may be made of, and how many bytes of templates.
  static let mostVisits = 300_000
  static let mostBytes = 16_000_000
  static let mostFindings = 500

  /// Where the parts stand that are being compiled.
  struct Place {
    /// The template that the parts are written in.
    var source: Int
    var scopes: Scopes
    var margin = Margin()
    /// What has been put into the template's blocks.
    var overrides = 0
    var depth = 0
  }

  /// Compiles the template and returns it unless something is wrong.
  mutating func template(_ source: Int, for shape: Shape) -> Template? {
    let name = library.sources[source].name
    let nodes = library.sources[source].nodes
    inclusions.append(Inclusion(.template(source), shape: shape, overrides: 0))
    compile(nodes, Place(source: source, scopes: Scopes(shape)))
    flushLiteral()
    guard !findings.hasErrors else { return nil }
    return Template(
      name: name, shape: shape, steps: steps, literals: literals, levels: Int(levels), names: names[0])
  }

  /// Compiles parts in their order.
  mutating func compile(_ nodes: [Node], _ place: Place) {
    for node in nodes where !hasGivenUp {
      visits += 1
      compile(node, place)
      giveUpIfTooLarge(place)
    }
  }

  private mutating func compile(_ node: Node, _ place: Place) {
    switch node {
    case .line(let indent): addLine(indent, place)
    case .text(let range): literals += bytes(range, place)
    case .variable(let name, let isEscaped): addVariable(name, isEscaped: isEscaped, place)
    case .section(let name, let isInverted, let nodes):
      addSection(name, isInverted: isInverted, nodes, place)
    case .partial(let name, let indent): addPartial(name, indent: indent, place)
    case .parent(let name, let indent, let blocks): addParent(name, indent: indent, blocks, place)
    case .block(let block): addBlock(block, place)
    }
  }

  /// Adds the white space that a line begins with.
  mutating func addLine(_ indent: Range<Int>, _ place: Place) {
    literals += place.margin.prefix
    literals += bytes(indent, place).dropFirst(place.margin.dedent)
  }

  /// Adds what a line of an included template begins with.
  mutating func addPrefix(_ prefix: [UInt8]) { literals += prefix }

  /// Adds a step after the literal bytes so far; its place.
  @discardableResult
  mutating func add(_ step: Step) -> Int {
    flushLiteral()
    steps.append(step)
    return steps.count - 1
  }

  /// The place of the step that comes next.
  mutating func nextStep() -> Int32 {
    flushLiteral()
    return Int32(steps.count)
  }

  /// Puts a step in the place of another.
  mutating func set(_ step: Step, at place: Int) { steps[place] = step }

  /// Counts the levels that a page needs.
  mutating func reserve(_ scopes: Scopes) {
    levels = max(levels, scopes.levels)
    while names.count < levels { names.append(.none) }
  }

  /// Notes that a value is used.
  mutating func use(_ slot: Slot) { names[Int(slot.level)].insert(Int(slot.index)) }

  /// The names used of the record at a level since they were taken last.
  mutating func takeNames(at level: Int32) -> NameSet {
    defer { names[Int(level)] = .none }
    return names[Int(level)]
  }

  /// Bytes of the template that is being compiled.
  func bytes(_ range: Range<Int>, _ place: Place) -> ArraySlice<UInt8> {
    library.sources[place.source].file.bytes[range]
  }

  private mutating func flushLiteral() {
    guard literals.count > literalStart else { return }
    steps.append(.literal(start: Int32(literalStart), end: Int32(literals.count)))
    literalStart = literals.count
  }

  /// Goes no further.
  mutating func giveUp() { hasGivenUp = true }

  private mutating func giveUpIfTooLarge(_ place: Place) {
    if findings.all.count >= Self.mostFindings { hasGivenUp = true }
    guard visits > Self.mostVisits || literals.count > Self.mostBytes, !hasGivenUp else { return }
    remarkTooLarge(place)
    hasGivenUp = true
  }
}

/// What is put before the lines of an included template, and how much of their own white space they lose.
struct Margin {
  var prefix: [UInt8] = []
  var dedent = 0
}
