/// A type that has a shape, and values in the shape's order.
public protocol View: Sendable {
  /// The names that a template may use.
  static var shape: Shape { get }
  /// Says the values of those names, in their order.
  func fill(_ values: inout Values)
}

extension View {
  /// The values together with their shape.
  public var record: Record {
    var values = Values()
    let places = values.take(Self.shape) { fill(&$0) }
    return values.record(of: Self.shape, at: places)
  }

  /// The values alone.
  public var values: [Value] { record.values }
}
