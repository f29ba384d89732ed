import CMark

/// A Markdown text read by libcmark into our own small tree. This file alone touches libcmark's pointers.
enum CommonMark {
  /// Deeper nesting than any person writes.
  fileprivate static let deepest = 40
  /// libcmark 0.30 takes quadratic time over brackets.
  private static let mostBrackets = 8_000

  /// The blocks of a text, of which the first byte stands in the file's line `firstLine`.
  static func blocks(of body: [UInt8], firstLine: Int, findings: inout FileFindings) -> [Block] {
    let body = withPlainMarks(body)
    guard body.count < 20_000 || body.count(where: { $0 == UInt8(ascii: "[") }) <= mostBrackets else {
      findings.error(
        "text-too-deep", at: Place(line: firstLine), "в тексте слишком много открывающих скобок «[»",
        remedy: "разделите файл на несколько")
      return []
    }
    let document = body.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let document else { return [] }
    defer { cmark_node_free(document) }
    cmark_consolidate_text_nodes(document)
    var walk = Walk(lineOffset: firstLine - 1, hasEntities: body.contains(UInt8(ascii: "&")))
    let blocks = walk.blocks(in: document, depth: 1)
    if let line = walk.tooDeepLine {
      findings.error(
        "text-too-deep", at: Place(line: line),
        "списки или выделения вложены здесь глубже \(deepest) уровней",
        remedy: "упростите это место")
    }
    return blocks
  }

  /// One passage through libcmark's tree.
  fileprivate struct Walk {
    /// libcmark keeps the shape of its nodes to itself.
    typealias Node = OpaquePointer

    let lineOffset: Int
    /// Whether the text may hold what its bytes do not.
    let hasEntities: Bool
    var tooDeepLine: Int?

    init(lineOffset: Int, hasEntities: Bool) {
      self.lineOffset = lineOffset
      self.hasEntities = hasEntities
    }
  }
}

extension CommonMark {
  /// No-break spaces among a line's opening marks (`##`, `-`, `1.`) as plain ones, since Word puts them there.
  private static func withPlainMarks(_ body: [UInt8]) -> [UInt8] {
    guard body.holds(0xC2, 0xA0) else { return body }
    var clean: [UInt8] = []
    clean.reserveCapacity(body.count)
    var isOpening = true
    for (index, byte) in body.enumerated() {
      switch byte {
      case 0x0A: isOpening = true
      case 0x20, 0x09, 0x23, 0x2A, 0x2B, 0x2D, 0x2E, 0x29, 0x30...0x39, 0x3E: break
      case 0xC2 where isOpening && index + 1 < body.count && body[index + 1] == 0xA0: break
      case 0xA0 where isOpening && index > 0 && body[index - 1] == 0xC2:
        // After a number without its dot it belongs to the text: «- 6 выездов».
        if index > 1, (0x30...0x39).contains(body[index - 2]) { break }
        clean[clean.count - 1] = 0x20
        continue
      default: isOpening = false
      }
      clean.append(byte)
    }
    return clean
  }
}

extension CommonMark.Walk {
  fileprivate mutating func blocks(in parent: Node, depth: Int) -> [Block] {
    var blocks: [Block] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      blocks.append(block(node, depth: depth))
      next = cmark_node_next(node)
    }
    return blocks
  }

  private mutating func block(_ node: Node, depth: Int) -> Block {
    var block = Block(
      kind: kind(node), line: Int(cmark_node_get_start_line(node)) + lineOffset,
      lastLine: lastLine(node) + lineOffset, column: Int(cmark_node_get_start_column(node)))
    switch block.kind {
    case .paragraph, .heading:
      block.inlines = inlines(in: node, depth: depth, line: block.line)
      block.hiddenStart = block.inlines.hiddenStart
    case .list, .item, .quote:
      if depth < CommonMark.deepest {
        block.children = blocks(in: node, depth: depth + 1)
        // libcmark counts the empty lines below a list as the list's.
        if let last = block.children.last { block.lastLine = last.lastLine }
      } else {
        tooDeepLine = tooDeepLine ?? block.line
      }
    case .code, .rule, .html: break
    }
    return block
  }

  private func lastLine(_ node: Node) -> Int {
    guard cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK else {
      return Int(cmark_node_get_end_line(node))
    }
    // libcmark leaves out the line that ends a comment.
    let lines = text(cmark_node_get_literal(node)).trimmed.utf8.count { $0 == 0x0A }
    return Int(cmark_node_get_start_line(node)) + lines
  }

  private func kind(_ node: Node) -> Block.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) == 1)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_CODE_BLOCK:
      return .code(text(cmark_node_get_literal(node)), isFenced: isFenced(node))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_CUSTOM_BLOCK: return .html(text(cmark_node_get_literal(node)))
    default: return .paragraph
    }
  }

  /// An indented code block begins in the fifth column of its container or later and has no info string.
  private func isFenced(_ node: Node) -> Bool {
    if cmark_node_get_fence_info(node).map({ $0.pointee != 0 }) == true { return true }
    let lines = cmark_node_get_end_line(node) - cmark_node_get_start_line(node) + 1
    let literal = text(cmark_node_get_literal(node))
    return Int(lines) > literal.utf8.count(where: { $0 == 0x0A })
  }

  private mutating func inlines(in parent: Node, depth: Int, line: Int) -> [Inline] {
    guard depth < CommonMark.deepest else {
      tooDeepLine = tooDeepLine ?? line
      return []
    }
    var inlines: [Inline] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      inlines.append(inline(node, depth: depth, line: line))
      next = cmark_node_next(node)
    }
    return inlines
  }

  private mutating func inline(_ node: Node, depth: Int, line: Int) -> Inline {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: return .text(text(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(text(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: return .emphasis(inlines(in: node, depth: depth + 1, line: line))
    case CMARK_NODE_STRONG: return .strong(inlines(in: node, depth: depth + 1, line: line))
    case CMARK_NODE_LINK:
      let address = text(cmark_node_get_url(node))
      return .link(address: address, inlines(in: node, depth: depth + 1, line: line))
    case CMARK_NODE_IMAGE:
      let address = text(cmark_node_get_url(node))
      return .image(address: address, inlines(in: node, depth: depth + 1, line: line))
    default: return .html
    }
  }

  private func text(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters else { return "" }
    let text = String(cString: characters)
    return hasEntities ? text.withoutStrangeScalars : text
  }
}
