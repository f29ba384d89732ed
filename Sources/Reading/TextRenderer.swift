/// Prints our tree of a Markdown text as HTML that cannot become script.
struct TextRenderer {
  /// The place that findings name when a link's own is not found: the line of its block.
  private var line = 0
  private var html: [UInt8] = []
  private var pieces: [String] = []
  private var links: [DraftText.Link] = []
  private var headingShift = 0
  private var findings: FileFindings
  private let source: SourceText

  private init(source: SourceText, findings: FileFindings) {
    self.source = source
    self.findings = findings
  }
}

extension TextRenderer {
  /// Blocks as HTML; their highest heading becomes one of level `top`.
  static func text(
    _ blocks: [Block], top: Int, in source: SourceText, findings: inout FileFindings
  ) -> DraftText {
    var renderer = TextRenderer(source: source, findings: findings)
    renderer.headingShift = top - (blocks.compactMap(\.headingLevel).min() ?? top)
    renderer.render(blocks, isTight: false)
    defer { findings = renderer.findings }
    return renderer.text(
      plain: blocks.map { $0.plain(separator: "\n") }.filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  /// A run of text as HTML without a paragraph around it, and blocks that follow it.
  static func text(
    _ inlines: [Inline], then blocks: [Block], at line: Int, in source: SourceText,
    findings: inout FileFindings
  ) -> DraftText {
    var renderer = TextRenderer(source: source, findings: findings)
    renderer.line = line
    renderer.render(inlines)
    renderer.render(blocks, isTight: true)
    defer { findings = renderer.findings }
    let plain = [inlines.plain] + blocks.map { $0.plain(separator: "; ") }
    return renderer.text(plain: plain.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private mutating func text(plain: String) -> DraftText {
    while html.last == 0x0A { html.removeLast() }
    if html.isEmpty, pieces.isEmpty { return .empty }
    pieces.append(String(decoding: html, as: UTF8.self))
    return DraftText(pieces: pieces, links: links, plain: plain)
  }
}

extension TextRenderer {
  private mutating func render(_ blocks: [Block], isTight: Bool) {
    for block in blocks {
      line = block.line
      render(block, isTight: isTight)
    }
  }

  private mutating func render(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph where isTight:
      render(block.inlines)
      put("\n")
    case .paragraph: element("p", block.inlines)
    case .heading(let level): element("h\(min(6, max(2, level + headingShift)))", block.inlines)
    case .list(nil, let isTight): container("ul", block.children, isTight: isTight)
    case .list(1?, let isTight): container("ol", block.children, isTight: isTight)
    case .list(let start?, let isTight):
      container("ol start=\"\(start)\"", name: "ol", block.children, isTight: isTight)
    case .item: container("li", block.children, isTight: isTight)
    case .quote: container("blockquote", block.children, isTight: false)
    case .code(let text, _):
      put("<pre><code>")
      escape(text)
      put("</code></pre>\n")
    case .rule: put("<hr>\n")
    case .html: reportHTML()
    }
  }

  private mutating func element(_ name: String, _ inlines: [Inline]) {
    put("<\(name)>")
    render(inlines)
    put("</\(name)>\n")
  }

  private mutating func container(_ tag: String, name: String? = nil, _ blocks: [Block], isTight: Bool) {
    put("<\(tag)>")
    if tag != "li" { put("\n") }
    render(blocks, isTight: isTight)
    if html.last == 0x0A, tag == "li" { html.removeLast() }
    put("</\(name ?? tag)>\n")
  }

  private mutating func render(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): escape(text)
      case .softBreak:
        put("\n")
        line += 1
      case .lineBreak:
        put("<br>\n")
        line += 1
      case .code(let text): wrap("code") { $0.escape(text) }
      case .html: reportHTML()
      case .emphasis(let inner): wrap("em") { $0.render(inner) }
      case .strong(let inner): wrap("strong") { $0.render(inner) }
      case .link(let address, let inner): render(link: address, inner)
      case .image(let address, let inner): render(image: address, inner.plain)
      }
    }
  }

  private mutating func wrap(_ name: String, _ render: (inout TextRenderer) -> Void) {
    put("<\(name)>")
    render(&self)
    put("</\(name)>")
  }
}

extension TextRenderer {
  private mutating func render(link address: String, _ inner: [Inline]) {
    switch Address(address) {
    case .web(let url):
      put("<a href=\"")
      escape(url)
      put("\" rel=\"noopener\">")
    case .contact(let url):
      put("<a href=\"")
      escape(url)
      put("\">")
    case .content: cut(address, picture: nil)
    case .refused:
      refuse(address)
      render(inner)
      return
    }
    render(inner)
    put("</a>")
  }

  private mutating func render(image address: String, _ words: String) {
    guard case .content = Address(address) else {
      findings.warning(
        "refused-picture", at: place(of: address),
        "картинка с другого сайта не показывается: «\(address.shortened)»",
        remedy: "положите её в папку files и напишите ![что на ней](files/имя.png)")
      escape(words)
      return
    }
    cut(address, picture: words)
  }

  private mutating func cut(_ address: String, picture: String?) {
    pieces.append(String(decoding: html, as: UTF8.self))
    html.removeAll(keepingCapacity: true)
    links.append(DraftText.Link(address: address, picture: picture, place: place(of: address)))
  }

  private func place(of address: String) -> Place { source.place(of: address, inLine: line) }

  private mutating func refuse(_ address: String) {
    findings.warning(
      "refused-link", at: place(of: address),
      "ссылка «\(address.shortened)» не допускается и показана текстом",
      remedy: "разрешены адреса https://…, http://…, mailto:…, tel:… и файлы папки content")
  }

  private mutating func reportHTML() {
    findings.warning(
      "raw-html", at: Place(line: line), "теги HTML на сайт не попадают",
      remedy: "оформите это место средствами Markdown или удалите теги")
  }

  private mutating func put(_ text: String) { html.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String) { HTMLEscape.append(text, to: &html) }
}
