/// Leaves out what authors keep to themselves (rule 8): an item, paragraph or heading that begins with
/// «Служебно:», with everything that belongs to it.
extension [Block] {
  /// The blocks that may be published.
  var withoutHidden: [Block] {
    var kept: [Block] = []
    var hiddenLevel: Int?
    var isAfterHidden = false
    for block in self {
      if let level = block.headingLevel, let hidden = hiddenLevel, level <= hidden { hiddenLevel = nil }
      let wasAfterHidden = isAfterHidden
      isAfterHidden = false
      if hiddenLevel != nil { continue }
      if block.isHidden || (wasAfterHidden && block.isIndentedCode) {
        isAfterHidden = true
        hiddenLevel = block.headingLevel
        continue
      }
      kept.append(block.withoutHiddenParts)
    }
    return kept
  }
}

extension Block {
  /// Whether it begins with «Служебно:»; a quotation or item does when its first block does.
  var isHidden: Bool {
    switch kind {
    case .paragraph, .heading: return inlines.isHidden
    case .code(let text, _): return text.beginsHidden
    case .item, .quote: return children.first?.isHidden ?? false
    case .list, .rule, .html: return false
    }
  }

  fileprivate var isIndentedCode: Bool {
    if case .code(_, isFenced: false) = kind { true } else { false }
  }

  fileprivate var withoutHiddenParts: Block {
    var kept = self
    if !children.isEmpty { kept.children = children.withoutHidden }
    if inlines.count > 1 { kept.inlines = inlines.withoutHiddenLines }
    return kept
  }
}

extension [Inline] {
  fileprivate var isHidden: Bool {
    guard let start = firstText, start.mayBeginHidden else { return false }
    return plain.beginsHidden
  }

  /// The lines up to one that begins with «Служебно:».
  fileprivate var withoutHiddenLines: [Inline] {
    for (index, inline) in enumerated() {
      switch inline {
      case .softBreak, .lineBreak:
        if Array(self[(index + 1)...]).isHidden { return Array(self[..<index]) }
      default: break
      }
    }
    return self
  }

  private var firstText: String? {
    for inline in self {
      switch inline {
      case .text(let text), .code(let text):
        if text.unicodeScalars.contains(where: { !$0.isBlank }) { return text }
      case .html, .softBreak, .lineBreak: continue
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .image(_, let inner):
        if let text = inner.firstText { return text }
      }
    }
    return nil
  }
}
