/// A block of raw HTML as a browser would show it; it is never published, but may say that what follows is hidden.
struct RawHTML {
  /// The lines of text between tags and comments, without empty ones.
  private(set) var lines: [String] = []
  /// How many more elements it opens than it closes.
  private(set) var balance = 0
  /// Without an end ahead every tag would be sought for to the end of the text.
  private var hasTagEnd = true
  private var hasCommentEnd = true

  init(_ html: String) {
    var line = ""
    var rest = Substring(html)
    while let character = rest.first {
      if character == "<", let length = take(rest) {
        rest = rest.dropFirst(length)
        close(&line)
      } else {
        if character.isNewline { close(&line) } else { line.append(character) }
        rest = rest.dropFirst()
      }
    }
    close(&line)
  }
}

extension RawHTML {
  /// Elements that have no end, or whose end may be left out.
  private static let endless: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "wbr", "col", "area", "base", "embed", "source", "track", "p",
    "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup",
  ]

  private mutating func close(_ line: inout String) {
    let text = line.trimmed
    if !text.isEmpty { lines.append(text) }
    line = ""
  }

  /// The length of the tag or comment at the beginning; nil when there is none.
  private mutating func take(_ rest: Substring) -> Int? {
    if rest.hasPrefix("<!--"), hasCommentEnd {
      guard let end = rest.dropFirst(4).firstRange(of: "-->") else {
        hasCommentEnd = false
        return nil
      }
      return rest.distance(from: rest.startIndex, to: end.upperBound)
    }
    let isEnd = rest.hasPrefix("</")
    let name = rest.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard hasTagEnd, !name.isEmpty || rest.hasPrefix("<!") || rest.hasPrefix("<?") else { return nil }
    guard let end = rest.firstIndex(of: ">") else {
      hasTagEnd = false
      return nil
    }
    if !name.isEmpty, !RawHTML.endless.contains(name), rest[..<end].last != "/" { balance += isEnd ? -1 : 1 }
    return rest.distance(from: rest.startIndex, to: end) + 1
  }
}

/// The elements that blocks of raw HTML leave open among their siblings.
struct OpenElements {
  /// How many are open after each block, and the fewest from it on; empty when there is no raw HTML.
  private var open: [Int] = []
  private var fewest: [Int] = []

  init(in blocks: [Block]) {
    guard blocks.contains(where: \.isRawHTML) else { return }
    var count = 0
    for block in blocks {
      if case .html(let text) = block.kind { count += RawHTML(text).balance }
      open.append(count)
    }
    fewest = open
    for index in fewest.indices.dropLast().reversed() {
      fewest[index] = min(fewest[index], fewest[index + 1])
    }
  }

  /// Whether what a block opens is closed by one after it.
  func areClosed(after index: Int) -> Bool {
    guard index + 1 < fewest.count else { return false }
    return fewest[index + 1] <= (index > 0 ? open[index - 1] : 0)
  }
}

extension Block {
  fileprivate var isRawHTML: Bool {
    if case .html = kind { true } else { false }
  }
}
