/// A place in a source file. Lines and columns begin at 1; columns count Unicode scalars.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// The file's path as messages print it.
  public let path: String
  /// The line, 1-based; 0 when the whole file is meant.
  public let line: Int
  /// The column of the first scalar concerned, 1-based; 0 when the whole line is meant.
  public let column: Int
  /// How many scalars are concerned, at least 1.
  public let length: Int

  /// A place.
  public init(path: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// By path, line and column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}
