extension TemplateParser {
  /// How deep sections may stand in one another.
  static let deepest = 100

  /// Reads the tag that begins here.
  mutating func takeTag() {
    let start = position
    guard let tag = Tag(in: bytes, at: start, delimiters) else { return skipUnclosedTag() }
    position = tag.end
    switch tag.kind {
    case .comment: skipLine()
    case .delimiters: takeDelimiters(tag)
    case .variable, .unescaped, .section, .inverted, .close, .partial, .parent, .block:
      let name = Node.Name(text: String(decoding: bytes[tag.content], as: UTF8.self), range: tag.content)
      guard !name.text.isEmpty else { return remarkEmptyName(start..<tag.end) }
      take(tag.kind, name)
    }
  }

  private mutating func take(_ kind: Tag.Kind, _ name: Node.Name) {
    switch kind {
    case .variable, .unescaped:
      keepLine()
      append(.variable(name, isEscaped: kind == .variable))
    case .section: openSection(.section, name)
    case .inverted: openSection(.inverted, name)
    case .partial: takePartial(name)
    case .parent: openParent(name)
    case .block: openBlock(name)
    case .close: close(name)
    case .comment, .delimiters: break
    }
  }

  /// After a tag that shows nothing.
  private mutating func skipLine() {
    if let indent = takeLine() { noteIndent(indent) } else { keepLine() }
  }

  private mutating func takePartial(_ name: Node.Name) {
    let indent = takeLine()
    if let indent { noteIndent(indent) } else { keepLine() }
    append(.partial(name, indent: indent))
  }

  private mutating func takeDelimiters(_ tag: Tag) {
    let parts = bytes[tag.content].split { $0 <= 0x20 }.map(Array.init)
    guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      return remarkBadDelimiters(tag.content)
    }
    delimiters = Tag.Delimiters(open: parts[0], close: parts[1])
    skipLine()
  }

  private mutating func openSection(_ kind: Frame.Kind, _ name: Node.Name) {
    skipLine()
    open(Frame(kind, name))
  }

  private mutating func openParent(_ name: Node.Name) {
    var frame = Frame(.parent, name)
    frame.indent = lineIndent
    if let indent = lineIndent { noteIndent(indent) }
    open(frame)
    beginContent()
  }

  private mutating func openBlock(_ name: Node.Name) {
    if frames[frames.count - 1].kind == .parent {
      open(Frame(.override, name))
      return beginContent()
    }
    var frame = Frame(.block, name)
    frame.indent = lineIndent
    if let indent = takeLine() {
      noteIndent(indent)
      frame.hasOwnLine = true
    } else {
      keepLine()
    }
    open(frame)
  }

  /// After a tag that keeps nothing of its line: the rest of the line counts only when something is on it.
  private mutating func beginContent() {
    lineIndent = nil
    guard let next = startOfNextLine() else { return }
    position = next
    beginLine()
  }

  private mutating func open(_ frame: Frame) {
    guard frames.count <= Self.deepest else { return remarkTooDeep(frame.name) }
    frames.append(frame)
  }

  private mutating func close(_ name: Node.Name) {
    guard let opened = frames.lastIndex(where: { $0.kind != .file && $0.name.text == name.text }) else {
      remarkUnopened(name)
      return skipLine()
    }
    while frames.count - 1 > opened {
      let inner = frames.removeLast()
      remarkUnclosed(inner)
      append(inner.node)
    }
    switch frames[opened].kind {
    case .file, .section, .inverted, .block:
      closeSection()
    case .override: closeOverride()
    case .parent: closeParent()
    }
  }

  /// The white space before a closing tag belongs to what it closes.
  private mutating func closeSection() {
    guard lineIndent != nil, let next = startOfNextLine() else {
      keepLine()
      return append(frames.removeLast().node)
    }
    let node = frames.removeLast().node
    append(node)
    position = next
    beginLine()
  }

  private mutating func closeOverride() {
    lineIndent = nil
    let block = frames.removeLast().block
    let parent = frames.count - 1
    guard !frames[parent].overrides.contains(where: { $0.name.text == block.name.text }) else {
      return remarkDuplicateBlock(block.name)
    }
    frames[parent].overrides.append(block)
  }

  private mutating func closeParent() {
    let frame = frames.removeLast()
    lineIndent = nil
    if let indent = frame.indent, let next = startOfNextLine() {
      append(.parent(frame.name, indent: indent, overrides: frame.overrides))
      position = next
      return beginLine()
    }
    if let indent = frame.indent { append(.line(indent)) }
    append(frame.node)
  }
}
