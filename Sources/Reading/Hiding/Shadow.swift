/// How far what is hidden hides the blocks after it.
///
/// A person who writes «Служебно:» takes for hidden what the eye joins with it: the text under a hidden heading,
/// the list that «Служебно:» announces, the line below a tag, the inside of an HTML element that stays open.
enum Shadow {
  /// Up to the next heading of this level or above it.
  case heading(level: Int)
  /// Up to the HTML block that closes so many elements.
  case element(depth: Int)
  /// The next block, if it begins on this line, is indented, or was announced; after a list, if it stands
  /// farther to the right than that.
  case next(line: Int, isAnnounced: Bool, list: Int?)
}

extension Shadow {
  /// The shadow of a block of which at least the end is hidden.
  init(of block: Block, isClosed: Bool) {
    if let level = block.headingLevel, block.isHidden {
      self = .heading(level: level)
      return
    }
    if case .html(let text) = block.kind, isClosed, RawHTML(text).balance > 0 {
      self = .element(depth: RawHTML(text).balance)
      return
    }
    self = .next(
      line: block.lastLine + 1, isAnnounced: block.announces, list: block.isList ? block.column : nil)
  }

  /// Whether a block lies in it.
  func covers(_ block: Block) -> Bool {
    switch self {
    case .heading(let level): return block.headingLevel.map { $0 > level } ?? true
    case .element: return true
    case .next(let line, let isAnnounced, let list):
      switch block.kind {
      case .heading, .item: return false
      // A new list after a list begins anew, and fields below a note are no part of it.
      case .list where list != nil || (!isAnnounced && block.holdsFields): return false
      case .code(_, isFenced: false): return true
      case .paragraph, .list, .quote, .code, .html, .rule:
        return isAnnounced || block.line <= line || list.map { block.column > $0 } ?? false
      }
    }
  }

  /// What remains of it after a block that lay in it; nil when it ends there.
  func after(_ block: Block) -> Shadow? {
    switch self {
    case .heading: return self
    case .element(let depth):
      guard case .html(let text) = block.kind else { return self }
      let left = depth + RawHTML(text).balance
      return left > 0 ? .element(depth: left) : nil
    case .next(_, _, let list): return .next(line: block.lastLine + 1, isAnnounced: false, list: list)
    }
  }
}

extension Block {
  /// Whether it is a list of an activity's or a statement's fields.
  fileprivate var holdsFields: Bool {
    FieldList.holdsFields(self, scope: .activityFields)
      || FieldList.holdsFields(self, scope: .statementFields)
  }

  /// Whether it says that something follows: it ends with a colon, or holds the word alone.
  fileprivate var announces: Bool {
    switch kind {
    case .paragraph:
      let words = inlines.plain.unicodeScalars.filter { !$0.isBlank && !$0.isInvisible }
      return words.last == ":" || words.count { $0.isOfWord } <= 8
    case .html(let text): return RawHTML(text).lines.last?.last == ":"
    case .quote, .item, .list, .heading, .code, .rule: return false
    }
  }
}
