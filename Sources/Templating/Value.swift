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
  case records(RecordList)
}

extension Value {
  /// The values of a view within a value.
  public static func record(_ view: some View) -> Value { .record(view.record) }

  /// A list of views, whose values are made when they are asked for.
  public static func records<Views: RandomAccessCollection & Sendable>(_ views: Views) -> Value
  where Views.Index == Int, Views.Element: View {
    .records(RecordList(views))
  }

  /// A list of records that are there already.
  public static func records(_ records: [Record]) -> Value { .records(RecordList(records)) }

  /// Whether the value is of the kind that a shape promises.
  func isOf(_ kind: Shape.Kind) -> Bool {
    switch (self, kind) {
    case (.text, .text), (.markup, .markup), (.flag, .flag), (.texts, .texts): true
    case (.record(let record), .record(let shape)): record.shape === shape
    case (.records(let records), .records(let shape)): records.isEmpty || records.shape === shape
    case (.text, _), (.markup, _), (.flag, _), (.texts, _), (.record, _), (.records, _): false
    }
  }
}
