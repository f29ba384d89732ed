/// Leaves out what authors keep to themselves (rule 8): an item, paragraph, line or heading that begins with
/// «Служебно:», with everything that belongs to it.
extension [Block] {
  /// The blocks that may be published.
  var withoutHidden: [Block] {
    guard contains(where: \.mayHide) else { return self }
    var kept: [Block] = []
    var shadow: Shadow?
    let elements = OpenElements(in: self)
    for (index, block) in enumerated() {
      if let fallen = shadow, fallen.covers(block) {
        shadow = fallen.after(block)
        guard case .next? = shadow else { continue }
      } else {
        shadow = nil
        if let shown = block.withoutHiddenParts { kept.append(shown) }
      }
      if block.isCut { shadow = Shadow(of: block, isClosed: elements.areClosed(after: index)) }
    }
    return kept
  }
}

extension Block {
  /// Whether it begins with «Служебно:»; a quotation or item does when what is first seen in it does.
  var isHidden: Bool {
    switch kind {
    case .paragraph, .heading: return hiddenStart == 0
    case .code(let text, _): return text.beginsHidden
    case .html(let text): return RawHTML(text).lines.contains { $0.beginsHidden }
    case .item, .quote: return children.first { !$0.isUnseen }?.isHidden ?? false
    case .list, .rule: return false
    }
  }

  /// Whether something in it has to be looked at; in nearly no text is there anything.
  fileprivate var mayHide: Bool {
    switch kind {
    case .paragraph, .heading: hiddenStart != nil
    case .code, .html: true
    case .item, .quote, .list: children.contains(where: \.mayHide)
    case .rule: false
    }
  }

  /// Whether it ends with something hidden, so that what follows without an empty line belongs to that.
  fileprivate var isCut: Bool {
    switch kind {
    case .paragraph, .heading: return hiddenStart != nil
    case .code(let text, _): return text.linesBeforeHidden != nil
    case .html: return isHidden
    case .quote, .item: return isHidden || children.last?.isCut == true
    case .list: return children.last?.isCut == true
    case .rule: return false
    }
  }

  private var isCutInFirstLine: Bool {
    guard let start = hiddenStart, start > 0 else { return false }
    return !InlineRun(inlines).text[..<start].contains("\n")
  }

  /// Whether nobody sees anything of it.
  private var isUnseen: Bool {
    switch kind {
    case .paragraph: inlines.plain.unicodeScalars.allSatisfy { $0.isBlank || $0.isInvisible }
    case .html(let text): RawHTML(text).lines.isEmpty
    case .heading, .list, .item, .quote, .code, .rule: false
    }
  }

  /// What may be shown of it; nil when nothing may.
  fileprivate var withoutHiddenParts: Block? {
    if isHidden { return nil }
    var kept = self
    switch kind {
    case .paragraph, .heading:
      if let start = hiddenStart { kept.inlines = inlines.keeping(scalars: start) }
    case .code(let text, let isFenced):
      if let lines = text.linesBeforeHidden { kept.kind = .code(lines, isFenced: isFenced) }
    case .list, .item, .quote:
      // «Примечание: Служебно: …» hides the rest of its item as well.
      let isLabelOnly = kind == .item && children.first?.isCutInFirstLine == true
      kept.children = isLabelOnly ? Array(children[..<1]).withoutHidden : children.withoutHidden
      if kept.children.isEmpty, !children.isEmpty { return nil }
    case .rule, .html: break
    }
    return kept
  }
}

extension [Inline] {
  /// How many scalars stand before what is hidden; nil when nothing is.
  var hiddenStart: Int? {
    // Most paragraphs are one run of text, in which something may begin after its first colon only.
    if count == 1, case .text(let text) = self[0], !text.holds(UInt8(ascii: "|")) {
      if text.beginsHidden { return 0 }
      guard text.holds(UInt8(ascii: ":")), let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        return nil
      }
      let value = text.unicodeScalars[colon...].dropFirst()
      guard HiddenWord.mayBegin(value), String(value).beginsHidden else { return nil }
      return text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: value.startIndex)
    }
    return InlineRun(self).hiddenStart
  }
}

extension String {
  /// Whether it begins with «Служебно:».
  var beginsHidden: Bool {
    guard HiddenWord.mayBegin(unicodeScalars) else { return false }
    let words = unicodeScalars.drop { $0.isPassedOver }.prefix(HiddenWord.farthest)
    return HiddenWord.begins(ArraySlice(words))
  }

  /// The lines up to the first that begins with «Служебно:»; nil when none does.
  var linesBeforeHidden: String? {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let hidden = lines.firstIndex(where: { String($0).beginsHidden }) else { return nil }
    return lines[..<hidden].joined(separator: "\n")
  }
}
