/// An author's text as safe HTML, in which the links into the content still wait for the other files.
struct DraftText: Hashable, Sendable {
  /// A link or picture that leads to a file of the content.
  struct Link: Hashable, Sendable {
    /// The address as written.
    let address: String
    /// What is shown instead of a picture; nil for a link.
    let picture: String?
    /// Where it stands.
    let place: Place
  }

  /// The HTML between the links' opening tags: one piece more than there are links.
  var pieces: [String]
  var links: [Link]
  /// The text without marks; paragraphs are separated by an empty line.
  var plain: String

  static let empty = DraftText(pieces: [], links: [], plain: "")
}
