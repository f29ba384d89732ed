extension Shape.Field {
  /// Words, escaped where they are printed.
  public static func text(_ name: String, _ summary: String) -> Self {
    Self(name: name, kind: .text, summary: summary)
  }

  /// HTML that is safe already; only `{{{name}}}` may print it.
  public static func markup(_ name: String, _ summary: String) -> Self {
    Self(name: name, kind: .markup, summary: summary)
  }

  /// A section is shown or not.
  public static func flag(_ name: String, _ summary: String) -> Self {
    Self(name: name, kind: .flag, summary: summary)
  }

  /// A list of words; `{{.}}` prints each.
  public static func texts(_ name: String, _ summary: String) -> Self {
    Self(name: name, kind: .texts, summary: summary)
  }

  /// Names within a name.
  public static func record(_ name: String, _ shape: Shape, _ summary: String) -> Self {
    Self(name: name, kind: .record(shape), summary: summary)
  }

  /// A list, each item with names of its own.
  public static func records(_ name: String, _ shape: Shape, _ summary: String) -> Self {
    Self(name: name, kind: .records(shape), summary: summary)
  }
}
