/// The values of one view, in the order of its shape.
public struct Record: Sendable, Hashable {
  /// What the values stand for.
  public let shape: Shape
  /// The values.
  public let values: [Value]

  /// Values for a shape: as many as it has names, each of its kind.
  public init(_ shape: Shape, _ values: [Value]) {
    precondition(values.count == shape.fields.count, "\(shape.name) has \(shape.fields.count) names")
    for (value, field) in zip(values, shape.fields) {
      assert(value.isOf(field.kind), "\(shape.name).\(field.name) is of another kind")
    }
    self.shape = shape
    self.values = values
  }

  /// Whether shape and values are the same.
  public static func == (left: Record, right: Record) -> Bool {
    left.shape === right.shape && left.values == right.values
  }

  /// Hashes the values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(values)
  }
}
