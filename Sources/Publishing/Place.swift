import Templating

/// A page's place in the site, from which its links start.
///
/// A class, because every view of the page holds it.
final class Place: Sendable {
  /// The page's path from the site's root.
  let path: String
  /// The way from the page to the site's root: empty, or `../` repeated; `/karty/` of a page that answers
  /// under any address.
  let root: String
  /// How many folders hold the page.
  private let depth: Int
  /// Whether links begin at the server's root, whatever the page's path.
  private let isAnywhere: Bool

  /// The place of the page with this path.
  init(_ path: String) {
    self.path = path
    depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    root = String(repeating: Place.up, count: depth)
    isAnywhere = false
  }

  /// The place of a page that a server shows under any address of a site; nil when that site's address, which
  /// ends with `/`, is not known.
  init?(_ path: String, anywhereBelow address: String) {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    self.path = path
    root = "/" + parts[3]
    depth = 0
    isAnywhere = true
  }

  private static let up = "../"

  /// The shortest relative link to another page, or to a fragment of it.
  func link(to path: String, _ fragment: String = "") -> String {
    String(room: room(for: path, fragment)) { write(linkTo: path, fragment, to: &$0) }
  }

  /// As many bytes as a link can have.
  func room(for path: String, _ fragment: String) -> Int {
    root.utf8.count + path.utf8.count + fragment.utf8.count + 1
  }

  func write(linkTo path: String, _ fragment: String, to text: inout TextWriter) {
    if fragment.isEmpty || path != self.path { write(wayTo: path, to: &text) }
    guard !fragment.isEmpty else { return }
    text.add("#")
    text.add(fragment)
  }

  /// The folders that both paths have in common need no naming.
  private func write(wayTo path: String, to text: inout TextWriter) {
    guard !isAnywhere else {
      text.add(root)
      return text.add(path)
    }
    let (shared, folders) =
      path.utf8.withContiguousStorageIfAvailable { its in
        self.path.utf8.withContiguousStorageIfAvailable { Place.shared(its, $0) }
      }.flatMap { $0 } ?? (0, 0)
    for _ in folders..<depth { text.add(Place.up) }
    text.add(path, from: shared)
  }

  /// How many bytes the folders take that hold both paths, and how many folders that are.
  private static func shared(
    _ its: UnsafeBufferPointer<UInt8>, _ mine: UnsafeBufferPointer<UInt8>
  ) -> (bytes: Int, folders: Int) {
    var (bytes, folders) = (0, 0)
    for place in 0..<min(its.count, mine.count) {
      guard its[place] == mine[place] else { break }
      guard its[place] == UInt8(ascii: "/") else { continue }
      bytes = place + 1
      folders += 1
    }
    return (bytes, folders)
  }
}

extension Values {
  /// The shortest relative link to a page, or to a fragment of it; nothing without a page.
  mutating func link(from place: Place, to path: String?, _ fragment: String = "") {
    guard let path else { return text("") }
    text(room: place.room(for: path, fragment)) { place.write(linkTo: path, fragment, to: &$0) }
  }
}
