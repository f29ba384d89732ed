/// A page's place in the site, from which its links start.
///
/// A class, because every view of the page holds it.
final class Place: Sendable {
  /// The page's path from the site's root.
  let path: String
  /// The way from the page to the site's root: empty, or `../` repeated; `/karty/` of a page that answers
  /// under any address.
  let root: String
  /// The page's folder from the site's root, with `/` at its end.
  private let folder: Substring
  /// Whether the page stands under any address, so that its links must not start from it.
  private let isAnywhere: Bool

  /// The place of the page with this path.
  init(_ path: String) {
    self.path = path
    root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    folder = path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)]
    isAnywhere = false
  }

  /// The place of a page that a server shows under any address of a site; nil when that site's address, which
  /// ends with `/`, is not known.
  init?(_ path: String, anywhereBelow address: String) {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    self.path = path
    root = "/" + parts[3]
    folder = ""
    isAnywhere = true
  }

  /// The shortest relative link to another page, or to a fragment of it.
  func link(to path: String, _ fragment: String = "") -> String {
    if fragment.isEmpty { return way(to: path) }
    return path == self.path ? "#" + fragment : way(to: path) + "#" + fragment
  }

  /// The folders that both paths have in common need no naming.
  private func way(to path: String) -> String {
    if isAnywhere { return root + path }
    var up = root.utf8.count / 3
    var rest = path.startIndex
    var index = path.startIndex
    let units = path.utf8
    for unit in folder.utf8 {
      guard index < units.endIndex, units[index] == unit else { break }
      units.formIndex(after: &index)
      if unit == UInt8(ascii: "/") {
        up -= 1
        rest = index
      }
    }
    return String(root.prefix(3 * up)) + path[rest...]
  }
}
