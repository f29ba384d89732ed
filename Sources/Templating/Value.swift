/// What stands for one name of a shape.
public enum Value: Sendable, Hashable {
  /// Words, escaped where they are printed.
  case text(String)
  /// HTML that is safe already.
  case markup(Markup)
  /// Shows a section or hides it.
  case flag(Bool)
  /// A list of words.
  case texts([String])
  /// Values within a value.
  case record(Record)
  /// A list of values within a value.
  case records([Record])
}

extension Value {
  /// Whether the value is of the kind that a shape promises.
  func isOf(_ kind: Shape.Kind) -> Bool {
    switch (self, kind) {
    case (.text, .text), (.markup, .markup), (.flag, .flag), (.texts, .texts): true
    case (.record(let record), .record(let shape)): record.shape === shape
    case (.records(let records), .records(let shape)): records.allSatisfy { $0.shape === shape }
    case (.text, _), (.markup, _), (.flag, _), (.texts, _), (.record, _), (.records, _): false
    }
  }
}
