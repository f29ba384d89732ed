/// An author's text, made safe: HTML without scripts, and the same as plain text.
public struct RichText: Hashable, Sendable {
  /// HTML cut where a link leads into the site; the way to the site's root belongs between the pieces.
  public let pieces: [String]
  /// The text without markup; paragraphs are separated by an empty line.
  public let plain: String

  /// No text.
  public static let empty = RichText(pieces: [], plain: "")

  /// A text; `pieces` hold safe HTML only.
  public init(pieces: [String], plain: String) {
    self.pieces = pieces
    self.plain = plain
  }
}

extension RichText {
  /// Whether there is nothing to read.
  public var isEmpty: Bool { pieces.isEmpty }

  /// The HTML for a page from which `root` (`../../` or empty) leads to the site's root.
  public func html(root: String) -> String { pieces.joined(separator: root) }
}
