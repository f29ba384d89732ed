/// The name of a thing in the content, typed by what it names, so that a school's id is never a roadmap's.
public struct Identifier<Owner>: Hashable, Comparable, Sendable {
  /// The id as authors write it: a file's name without `.md`, an activity's number.
  public let text: String

  /// An id.
  public init(_ text: String) {
    self.text = text
  }

  /// Ids are ordered by code point, on any machine and in any locale.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}
