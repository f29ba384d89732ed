/// Where a fact was written: what a page's footer names and a finding points to.
public struct Origin: Hashable, Comparable, Sendable {
  /// The file's path from the content's folder: `sengileevsky/roadmaps/2023.md`.
  public let path: String
  /// The line, 1-based.
  public let line: Int
  /// The column of the first scalar, 1-based; 0 when the whole line is meant.
  public let column: Int
  /// How many scalars are meant.
  public let length: Int

  /// A place.
  public init(path: String, line: Int, column: Int = 0, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
  }

  /// By path, line and column.
  public static func < (left: Origin, right: Origin) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}
