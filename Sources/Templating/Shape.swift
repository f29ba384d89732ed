/// The names a template may use of a view, in the order of the view's values.
///
/// A shape is compared by identity: one shape is one kind of view, made once as a static constant.
public final class Shape: Sendable {
  /// What the view shows, as messages and the list of names print it: `activity`.
  public let name: String
  /// The names, in the order of the values.
  public let fields: [Field]

  /// A shape. Every name must be distinct, not empty, and without dots and white space.
  public init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    assert(Set(fields.map(\.name)).count == fields.count, "names of \(name) are not distinct")
    assert(fields.allSatisfy { Self.canBeWritten($0.name) }, "a name of \(name) cannot stand in a tag")
  }
}

extension Shape {
  /// One name that a template may use.
  public struct Field: Sendable {
    /// The name as it stands in a tag.
    public let name: String
    /// What kind of value stands for it.
    public let kind: Kind
    /// What it says, in a sentence for those who write templates.
    public let summary: String

    /// A name with the kind of its value.
    public init(name: String, kind: Kind, summary: String) {
      self.name = name
      self.kind = kind
      self.summary = summary
    }
  }

  /// The kinds of values.
  public indirect enum Kind: Sendable {
    /// Words, escaped where they are printed; a section of it is shown unless they are empty.
    case text
    /// HTML that is safe already, printed by `{{{name}}}` only; a section is shown unless it is empty.
    case markup
    /// Shows a section or hides it; cannot be printed.
    case flag
    /// Words after words: a section is repeated for each, in which `{{.}}` prints it.
    case texts
    /// Names of their own: a section shows them once.
    case record(Shape)
    /// Names of their own, many times: a section is repeated for each.
    case records(Shape)
  }

  private static func canBeWritten(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ".") }
  }
}
