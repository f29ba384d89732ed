/// A page's place in the site, from which its links start.
///
/// A class, because every view of the page holds it.
final class Place: Sendable {
  /// The page's path from the site's root.
  let path: String
  /// The way from the page to the site's root: empty, or `../` repeated; `/karty/` of a page that answers
  /// under any address.
  let root: String
  /// The folders that hold the page, the innermost first, with `/` at their ends, and the ways up to them.
  private let folders: [(path: String, way: String)]

  /// The place of the page with this path.
  init(_ path: String) {
    self.path = path
    let slashes = path.indices.filter { path[$0] == "/" }
    folders = slashes.reversed().enumerated().map { up, slash in
      (String(path[...slash]), String(repeating: "../", count: up))
    }
    root = String(repeating: "../", count: slashes.count)
  }

  /// The place of a page that a server shows under any address of a site; nil when that site's address, which
  /// ends with `/`, is not known.
  init?(_ path: String, anywhereBelow address: String) {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    self.path = path
    root = "/" + parts[3]
    folders = []
  }

  /// The shortest relative link to another page, or to a fragment of it.
  func link(to path: String, _ fragment: String = "") -> String {
    if fragment.isEmpty { return way(to: path, "", "") }
    return path == self.path ? "#" + fragment : way(to: path, "#", fragment)
  }

  /// The folders that both paths have in common need no naming.
  private func way(to path: String, _ mark: String, _ fragment: String) -> String {
    let shared = folders.first { path.hasPrefix($0.path) } ?? ("", root)
    return String(room: root.utf8.count + path.utf8.count + mark.utf8.count + fragment.utf8.count) {
      $0.add(shared.way)
      $0.add(path, from: shared.path.utf8.count)
      $0.add(mark)
      $0.add(fragment)
    }
  }
}
