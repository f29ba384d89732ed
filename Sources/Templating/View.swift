/// A type that has a shape, and values in the shape's order.
public protocol View: Sendable {
  /// The names that a template may use.
  static var shape: Shape { get }
  /// The values of those names, in their order.
  var values: [Value] { get }
}

extension View {
  /// The values together with their shape.
  public var record: Record { Record(Self.shape, values) }
}
