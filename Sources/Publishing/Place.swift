/// A page's place in the site, from which its links start.
struct Place: Sendable {
  /// The page's path from the site's root.
  let path: String
  /// The way from the page to the site's root: empty, or `../` repeated.
  let root: String

  /// The place of the page with this path.
  init(_ path: String) {
    self.path = path
    root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A relative link to another page, or to a fragment of it.
  func link(to path: String, _ fragment: String = "") -> String {
    fragment.isEmpty ? root + path : "\(path == self.path ? "" : root + path)#\(fragment)"
  }
}
