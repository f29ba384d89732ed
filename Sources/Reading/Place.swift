import Diagnostics
import Monitoring

/// A place within the file being read: line and column from 1, in Unicode scalars.
struct Place: Hashable, Sendable {
  /// The line.
  let line: Int
  /// The column; 0 when the whole line is meant.
  let column: Int
  /// How many scalars are concerned.
  let length: Int

  init(line: Int, column: Int = 0, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// The whole file.
  static let file = Place(line: 0)

  /// The same place as the model keeps it.
  func origin(in path: String) -> Origin {
    Origin(path: path, line: line, column: column, length: length)
  }

  /// The same place as findings name it.
  func location(in path: String) -> SourceLocation {
    SourceLocation(path: path, line: line, column: column, length: length)
  }
}

/// A value with the place it was read from.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let place: Place

  init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
