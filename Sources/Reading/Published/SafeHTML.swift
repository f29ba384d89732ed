/// Decides whether HTML from another department is what this program itself could have written.
///
/// It is a closed list, not a filter: known elements, closed in their order, no attributes but the address of
/// a link and the first number of a list. Anything else makes the whole text unsafe.
enum SafeHTML {
  private static let elements: Set<String> = [
    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a",
  ]
  private static let deepest = 100

  /// Whether the HTML can stand in a page as it is.
  static func isSafe(_ html: String) -> Bool {
    var open: [String] = []
    var rest = html.utf8[...]
    while let mark = rest.firstIndex(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 }) {
      switch rest[mark] {
      case 0x26:
        guard let length = entity(rest[mark...]) else { return false }
        rest = rest[rest.index(mark, offsetBy: length)...]
      case 0x3C:
        guard let end = rest[mark...].firstIndex(of: 0x3E),
          take(String(rest[rest.index(after: mark)..<end]) ?? "", &open)
        else { return false }
        rest = rest[rest.index(after: end)...]
      default: return false
      }
    }
    return open.isEmpty
  }

  /// The length of one of the four entities that are written.
  private static func entity(_ rest: Substring.UTF8View) -> Int? {
    for entity in ["&lt;", "&gt;", "&amp;", "&quot;"] where rest.starts(with: entity.utf8) {
      return entity.utf8.count
    }
    return nil
  }

  /// Opens or closes the element of a tag; false when the tag is not one of ours or not in its place.
  private static func take(_ tag: String, _ open: inout [String]) -> Bool {
    if tag == "br" || tag == "hr" { return true }
    if tag.hasPrefix("/") { return open.popLast() == String(tag.dropFirst()) }
    let name = String(tag.prefix { $0 != " " })
    guard elements.contains(name), open.count < deepest else { return false }
    open.append(name)
    let attributes = tag.dropFirst(name.count)
    switch name {
    case "a": return attributes.isEmpty || isLink(String(attributes))
    case "ol": return attributes.isEmpty || isStart(attributes)
    default: return attributes.isEmpty
    }
  }

  /// ` href="…"`, perhaps with ` rel="noopener"` after it.
  private static func isLink(_ attributes: String) -> Bool {
    var parts = attributes.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 5, parts[2] == " rel=", parts[3] == "noopener" { parts.removeSubrange(2...3) }
    guard parts.count == 3, parts[0] == " href=", parts[2].isEmpty else { return false }
    let address = parts[1].split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    switch Address(address) {
    case .web(let known), .contact(let known): return known == address
    case .content, .refused: return false
    }
  }

  private static func isStart(_ attributes: Substring) -> Bool {
    let parts = attributes.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == " start=" && parts[2].isEmpty && (1...9).contains(parts[1].count)
      && parts[1].allSatisfy { $0.isASCII && $0.isNumber }
  }
}
