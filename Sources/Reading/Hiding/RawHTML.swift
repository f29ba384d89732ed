/// A block of raw HTML as a browser would show it; it is never published, but may say that what follows is hidden.
struct RawHTML {
  /// The lines of text between tags and comments, without empty ones.
  private(set) var lines: [String] = []
  /// How many more elements it opens than it closes.
  private(set) var balance = 0

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

  /// Whether some later block closes what an HTML block leaves open.
  static func closes(_ html: String, in rest: ArraySlice<Block>) -> Bool {
    var depth = RawHTML(html).balance
    for block in rest {
      if case .html(let text) = block.kind { depth += RawHTML(text).balance }
      if depth <= 0 { return true }
    }
    return false
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
    if rest.hasPrefix("<!--") {
      guard let end = rest.dropFirst(4).firstRange(of: "-->") else { return nil }
      return rest.distance(from: rest.startIndex, to: end.upperBound)
    }
    let isEnd = rest.hasPrefix("</")
    let name = rest.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard !name.isEmpty || rest.hasPrefix("<!") || rest.hasPrefix("<?"), let end = rest.firstIndex(of: ">")
    else { return nil }
    if !name.isEmpty, !RawHTML.endless.contains(name), rest[..<end].last != "/" { balance += isEnd ? -1 : 1 }
    return rest.distance(from: rest.startIndex, to: end) + 1
  }
}
