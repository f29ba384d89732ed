/// A part of a parsed template. Ranges are bytes of its file.
indirect enum Node: Sendable {
  /// A line begins here with this white space.
  case line(Range<Int>)
  /// Bytes that go to the page as they are.
  case text(Range<Int>)
  /// `{{name}}`, or `{{{name}}}` when it is not escaped.
  case variable(Name, isEscaped: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when it is inverted.
  case section(Name, isInverted: Bool, [Node])
  /// `{{>name}}`, with the white space before it when it has a line to itself.
  case partial(Name, indent: Range<Int>?)
  /// `{{<name}}…{{/name}}` with what it puts into the other's blocks.
  case parent(Name, indent: Range<Int>?, overrides: [Block])
  /// `{{$name}}…{{/name}}` where it is shown.
  case block(Block)
}

extension Node {
  /// A name in a tag, with its place in the file.
  struct Name: Sendable {
    let text: String
    let range: Range<Int>
  }

  /// `{{$name}}…{{/name}}`.
  struct Block: Sendable {
    let name: Name
    let nodes: [Node]
    /// The white space that its content stands behind where it is shown; nothing in the midst of a line.
    let indent: Range<Int>?
    /// Whether its opening tag has a line to itself.
    let hasOwnLine: Bool
    /// How much white space its lines lose when they are shown in another place.
    let dedent: Int
  }
}
