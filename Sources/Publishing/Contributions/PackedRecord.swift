import Archiving
import Templating

/// What a template is given, as bytes: opened only by the page that shows it.
struct PackedRecord: Archived, Sendable {
  private var bytes: ArraySlice<UInt8> = []

  init() {}

  /// Packs what a view shows.
  init(_ view: some View) {
    var archive = Archive()
    archive.write(view.record)
    bytes = archive.bytes[...]
  }

  mutating func pass(through archive: inout Archive) { archive.pass(&bytes) }

  /// What a view of this shape showed; nil when the bytes are of something else.
  func record(of shape: Shape) -> Record? {
    var archive = Archive(reading: bytes)
    return archive.readRecord(of: shape)
  }
}

extension Archive {
  /// Only the values are written: their shape says what follows.
  fileprivate mutating func write(_ record: Record) {
    for value in record.values {
      switch value {
      case .text(var text): pass(&text)
      case .markup(let markup):
        var html = markup.html
        pass(&html)
      case .flag(var flag): pass(&flag)
      case .texts(var texts): pass(&texts)
      case .record(let record): write(record)
      case .records(let records):
        var count = records.count
        pass(&count)
        for record in records { write(record) }
      }
    }
  }

  fileprivate mutating func readRecord(of shape: Shape) -> Record? {
    var values: [Value] = []
    values.reserveCapacity(shape.fields.count)
    for field in shape.fields {
      guard let value = readValue(of: field.kind) else { return nil }
      values.append(value)
    }
    return isWhole ? Record(shape, values) : nil
  }

  private mutating func readValue(of kind: Shape.Kind) -> Value? {
    var text = ""
    switch kind {
    case .text:
      pass(&text)
      return .text(text)
    case .markup:
      pass(&text)
      // It was safe when it was written.
      return .markup(Markup(trusted: text))
    case .flag:
      var flag = false
      pass(&flag)
      return .flag(flag)
    case .texts:
      var texts: [String] = []
      pass(&texts)
      return .texts(texts)
    case .record(let shape): return readRecord(of: shape).map(Value.record)
    case .records(let shape):
      var count = 0
      pass(&count)
      var records: [Record] = []
      for _ in 0..<max(0, count) where isWhole {
        guard let record = readRecord(of: shape) else { return nil }
        records.append(record)
      }
      return .records(records)
    }
  }
}
