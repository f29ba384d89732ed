/// A block of a Markdown text, with the lines of the file it stands in.
struct Block: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case list(start: Int?, isTight: Bool)
    case item
    case quote
    case code(String, isFenced: Bool)
    case rule
    /// Raw HTML as written, of which nothing is shown.
    case html(String)
  }

  var kind: Kind
  /// Its first line.
  let line: Int
  /// Its last line.
  var lastLine: Int
  /// The byte of its first line at which it begins, from 1.
  var column = 1
  /// The text of a paragraph or heading.
  var inlines: [Inline] = []
  /// How many scalars of that text stand before what is hidden in it; nil when nothing is.
  var hiddenStart: Int?
  /// The blocks inside a list, an item or a quotation.
  var children: [Block] = []
}

/// A run of text inside a paragraph.
enum Inline: Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  /// Raw HTML, of which nothing is kept.
  case html
  case emphasis([Inline])
  case strong([Inline])
  case link(address: String, [Inline])
  case image(address: String, [Inline])
}

extension Block {
  /// The level of a heading; nil for anything else.
  var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }

  /// Whether it is a list.
  var isList: Bool {
    if case .list = kind { true } else { false }
  }

  /// The text without marks; inner blocks are separated by `separator`.
  func plain(separator: String) -> String {
    switch kind {
    case .paragraph, .heading: return inlines.plain
    case .code(let text, _): return text.trimmed
    case .rule, .html: return ""
    case .list, .item, .quote:
      return children.map { $0.plain(separator: separator) }.filter { !$0.isEmpty }
        .joined(separator: separator)
    }
  }
}

extension [Inline] {
  /// The text without marks; breaks are blanks.
  var plain: String {
    if count == 1, case .text(let text) = self[0] { return text.trimmed }
    var text = ""
    appendPlain(to: &text)
    return text.trimmed
  }

  /// The links in it, in their order.
  var links: [(address: String, title: String)] {
    flatMap { inline -> [(address: String, title: String)] in
      switch inline {
      case .link(let address, let inner): return [(address, inner.plain)]
      case .emphasis(let inner), .strong(let inner): return inner.links
      case .text, .softBreak, .lineBreak, .code, .html, .image: return []
      }
    }
  }

  /// What remains after so many scalars of the plain text.
  func dropping(scalars count: Int) -> [Inline] {
    var left = count
    return dropping(&left)
  }

  /// Appends the text without marks, with the blanks at its ends.
  func appendPlain(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let run), .code(let run): text += run
      case .softBreak, .lineBreak: text += " "
      case .html: break
      case .emphasis(let inner), .strong(let inner): inner.appendPlain(to: &text)
      case .link(_, let inner), .image(_, let inner): inner.appendPlain(to: &text)
      }
    }
  }

  /// So many scalars of the plain text.
  func keeping(scalars count: Int) -> [Inline] {
    var left = count
    return keeping(&left)
  }

  private func keeping(_ left: inout Int) -> [Inline] {
    var kept: [Inline] = []
    for inline in self where left > 0 {
      switch inline {
      case .text(let run): kept.append(.text(run.keeping(&left)))
      case .code(let run): kept.append(.code(run.keeping(&left)))
      case .softBreak, .lineBreak:
        left -= 1
        if left > 0 { kept.append(inline) }
      case .html: kept.append(inline)
      case .emphasis(let inner): kept.append(.emphasis(inner.keeping(&left)))
      case .strong(let inner): kept.append(.strong(inner.keeping(&left)))
      case .link(_, let inner), .image(_, let inner):
        // Where the words are cut, the address belongs to what is left out.
        let isWhole = InlineRun(inner).text.count <= left
        let words = inner.keeping(&left)
        kept += isWhole ? [inline] : words
      }
    }
    return kept
  }

  private func dropping(_ left: inout Int) -> [Inline] {
    var kept: [Inline] = []
    for inline in self {
      guard left > 0 else {
        kept.append(inline)
        continue
      }
      switch inline {
      case .text(let run), .code(let run):
        let rest = String(run.unicodeScalars.dropFirst(left))
        left -= run.unicodeScalars.count
        if !rest.isEmpty { kept.append(.text(rest)) }
      case .softBreak, .lineBreak: left -= 1
      case .html: break
      case .emphasis(let inner): kept.append(contentsOf: inner.dropping(&left).wrapped { .emphasis($0) })
      case .strong(let inner): kept.append(contentsOf: inner.dropping(&left).wrapped { .strong($0) })
      case .link(let address, let inner):
        kept.append(contentsOf: inner.dropping(&left).wrapped { .link(address: address, $0) })
      case .image(let address, let inner):
        kept.append(contentsOf: inner.dropping(&left).wrapped { .image(address: address, $0) })
      }
    }
    return kept
  }

  private func wrapped(_ wrap: ([Inline]) -> Inline) -> [Inline] { isEmpty ? [] : [wrap(self)] }
}

extension String {
  /// So many scalars of it at most, which are then taken off.
  fileprivate func keeping(_ left: inout Int) -> String {
    let kept = String(unicodeScalars.prefix(left))
    left -= unicodeScalars.count
    return kept
  }
}
