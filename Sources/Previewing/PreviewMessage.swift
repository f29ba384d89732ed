/// What one side of a `PreviewLine` can say: a few fields of bytes.
public protocol PreviewMessage {
  /// The message out of its fields; nil when they are another's.
  init?(fields: [[UInt8]])

  /// The message's parts.
  var fields: [[UInt8]] { get }
}
