/// A template compiled for one shape: whatever it names is there.
public struct Template: Sendable {
  /// The name, which is its path in the folder of templates without `.mustache`.
  public let name: String
  /// What it may be rendered with.
  public let shape: Shape
  let steps: [Step]
  let literals: [UInt8]
  let levels: Int
  /// The names of the shape that it uses.
  let names: NameSet
}

extension Template {
  /// Adds the page of a view of the template's shape to the output.
  public func render<Shown: View>(_ view: Shown, into output: inout Output) {
    render(Shown.shape, into: &output) { view.fill(&$0) }
  }

  /// Adds the page of a record of the template's shape to the output.
  public func render(_ record: Record, into output: inout Output) {
    render(record.shape, into: &output) { $0.add(record) }
  }

  /// A view as a page.
  public func render(_ view: some View) -> [UInt8] {
    var output = Output(capacity: 2 * literals.count + 1024)
    render(view, into: &output)
    return Array(output.bytes)
  }

  private func render(_ shown: Shape, into output: inout Output, _ say: (inout Values) -> Void) {
    precondition(shown === shape, "\(name) shows \(shape.name), not \(shown.name)")
    var values = Values()
    let places = values.take(shape, named: names, say)
    var rendering = Rendering(consume values, at: places.lowerBound, levels: levels)
    steps.withUnsafeBufferPointer { steps in
      literals.withUnsafeBufferPointer { literals in
        rendering.run(steps, literals, into: &output)
      }
    }
  }
}
