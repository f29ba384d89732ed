/// A template compiled for one shape: whatever it names is there.
public struct Template: Sendable {
  /// The name, which is its path in the folder of templates without `.mustache`.
  public let name: String
  /// What it may be rendered with.
  public let shape: Shape
}

extension Template {
  /// Adds a page to the output.
  public func render(_ record: Record, into output: inout Output) {
  }

  /// A view as a page.
  public func render(_ view: some View) -> [UInt8] {
    var output = Output()
    render(view.record, into: &output)
    return output.bytes
  }
}
