/// Where a value stands; empty where a section is not shown.
struct Extent: BitwiseCopyable {
  var start = 0
  var end = 0
}

extension Extent {
  init(_ places: Range<Int>) { self.init(start: places.lowerBound, end: places.upperBound) }

  var places: Range<Int> { Range(uncheckedBounds: (start, end)) }
  var isEmpty: Bool { start == end }
}

extension Values {
  /// The values at some places as a record.
  func record(of shape: Shape, at places: Range<Int>) -> Record {
    var values: [Value] = []
    for (place, field) in zip(places, shape.fields) { values.append(value(of: field.kind, extents[place])) }
    return Record(shape, values)
  }

  private func value(of kind: Shape.Kind, _ extent: Extent) -> Value {
    switch kind {
    case .text: return .text(text(at: extent))
    case .markup: return .markup(Markup(trusted: text(at: extent)))
    case .flag: return .flag(!extent.isEmpty)
    case .texts:
      var texts: [String] = []
      for place in extent.places { texts.append(text(at: extents[place])) }
      return .texts(texts)
    case .record(let shape): return .record(record(of: shape, at: extent.places))
    case .records: return .records(extent.isEmpty ? .empty : lists[extent.start])
    }
  }

  private func text(at extent: Extent) -> String {
    texts.read(extent.places) { String(decoding: $0, as: UTF8.self) }
  }
}

extension Values {
  /// How much there is of everything, to come back to.
  struct Mark {
    fileprivate var texts = 0
    fileprivate var extents = 0
    fileprivate var lists = 0
  }

  var mark: Mark { Mark(texts: texts.count, extents: extents.count, lists: lists.count) }

  /// Forgets what came after a mark.
  mutating func goBack(to mark: Mark) {
    texts.cut(to: mark.texts)
    extents.cut(to: mark.extents)
    if lists.count > mark.lists { lists.removeLast(lists.count - mark.lists) }
  }
}

/// That a view says what its shape promises is looked at when assertions are.
extension Values {
  @usableFromInline mutating func begin(_ shape: Shape) -> Bool {
    expected.append(shape.fields[...])
    return true
  }

  @usableFromInline mutating func end() -> Bool { expected.popLast()?.isEmpty ?? false }

  /// Whether the value that comes next is of a kind.
  @usableFromInline mutating func isNext(_ kind: Shape.Kind) -> Bool {
    guard let last = expected.indices.last, let field = expected[last].popFirst() else { return false }
    return switch (field.kind, kind) {
    case (.text, .text), (.markup, .markup), (.flag, .flag), (.texts, .texts): true
    case (.record(let shape), .record(let said)): said === shape
    case (.records(let shape), .records(let said)): said === shape || said === RecordList.empty.shape
    case (.text, _), (.markup, _), (.flag, _), (.texts, _), (.record, _), (.records, _): false
    }
  }
}
