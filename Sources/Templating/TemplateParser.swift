import Diagnostics

/// Parses one template. A tag that has a line to itself takes the line with it.
struct TemplateParser {
  let file: SourceFile
  let bytes: [UInt8]
  var findings = Findings()
  var delimiters = Tag.Delimiters()
  var position = 0
  /// The white space the line begins with, until something on the line has been kept.
  var lineIndent: Range<Int>?
  /// What is open, the file first.
  var frames = [Frame(.file, Node.Name(text: "", range: 0..<0))]
  /// Whether the rest of the file is not worth reading.
  var hasGivenUp = false

  init(_ file: SourceFile) {
    self.file = file
    self.bytes = file.bytes
  }
}

extension TemplateParser {
  /// The parts of the file; what is wrong is in the findings.
  mutating func parse() -> [Node] {
    checkEncoding()
    position = file.hasByteOrderMark ? 3 : 0
    beginLine()
    while position < bytes.count, !hasGivenUp {
      let isAtTag = keepText()
      if isAtTag { takeTag() }
    }
    keepLine()
    while frames.count > 1 {
      let frame = frames.removeLast()
      if !hasGivenUp { remarkUnclosed(frame) }
      append(frame.node)
    }
    return frames[0].nodes
  }

  /// Reads the white space at the beginning of a line.
  mutating func beginLine() {
    let start = position
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    lineIndent = position < bytes.count || position > start ? start..<position : nil
  }

  /// Keeps the line that has begun, because there is more on it than a tag.
  mutating func keepLine() {
    guard let indent = lineIndent else { return }
    lineIndent = nil
    noteIndent(indent)
    append(.line(indent))
  }

  /// Takes the line away when a tag that ends here has it to itself; its white space, or nothing.
  mutating func takeLine() -> Range<Int>? {
    guard let indent = lineIndent, let next = startOfNextLine() else { return nil }
    lineIndent = nil
    position = next
    beginLine()
    return indent
  }

  /// Where the next line begins, when nothing more is on this one.
  func startOfNextLine() -> Int? {
    var end = position
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == 0x0D, end + 1 < bytes.count { end += 1 }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  /// The first line within a block says how far its content is indented.
  mutating func noteIndent(_ indent: Range<Int>) {
    for index in frames.indices where frames[index].isBlock && frames[index].firstIndent == nil {
      frames[index].firstIndent = indent
    }
  }

  /// Adds a part to what is open.
  mutating func append(_ node: Node) {
    let last = frames.count - 1
    guard frames[last].kind == .parent else { return frames[last].nodes.append(node) }
    if remarkOutsideBlock(node, isFirst: !frames[last].hasTextOutside) { frames[last].hasTextOutside = true }
  }

  private mutating func keepText() -> Bool {
    let start = position
    let first = delimiters.open[0]
    while position < bytes.count {
      let byte = bytes[position]
      if byte == first, bytes.has(delimiters.open, at: position) { break }
      position += 1
      if byte == 0x0A { break }
    }
    let isLineEnd = position > start && bytes[position - 1] == 0x0A
    if position > start {
      keepLine()
      append(.text(start..<position))
    }
    if isLineEnd { beginLine() }
    return position < bytes.count && bytes.has(delimiters.open, at: position)
  }
}
