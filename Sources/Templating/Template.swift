/// A template compiled for one shape: whatever it names is there.
public struct Template: Sendable {
  /// The name, which is its path in the folder of templates without `.mustache`.
  public let name: String
  /// What it may be rendered with.
  public let shape: Shape
  let steps: [Step]
  let literals: [UInt8]
  let levels: Int
}

extension Template {
  /// Adds the page of a record of the template's shape to the output.
  public func render(_ record: Record, into output: inout Output) {
    precondition(record.shape === shape, "\(name) shows \(shape.name), not \(record.shape.name)")
    var rendering = Rendering(record, levels: levels)
    steps.withUnsafeBufferPointer { steps in
      literals.withUnsafeBufferPointer { literals in
        rendering.run(steps, literals, into: &output)
      }
    }
  }

  /// A view as a page.
  public func render(_ view: some View) -> [UInt8] {
    var output = Output(capacity: 2 * literals.count + 1024)
    render(view.record, into: &output)
    return output.bytes
  }
}
