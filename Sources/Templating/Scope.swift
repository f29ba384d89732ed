/// What a part of a template sees, the innermost last.
struct Scopes {
  /// One thing that is seen.
  enum Scope {
    /// The names of the record at a level.
    case record(Shape, level: Int32)
    /// What `{{.}}` prints.
    case item(Target)
  }

  private(set) var all: [Scope]
  /// The first level that is free.
  private(set) var levels: Int32 = 1

  /// A page's own names.
  init(_ shape: Shape) {
    all = [.record(shape, level: 0)]
  }
}

/// What a name stands for.
enum Target {
  /// A value of a record.
  case slot(Slot, Shape.Kind)
  /// The text that the list at a level has come to.
  case text(level: Int32)
}

extension Scopes {
  /// The shapes whose names are seen, the innermost first.
  var shapes: [Shape] {
    all.reversed().compactMap { scope in
      if case .record(let shape, _) = scope { shape } else { nil }
    }
  }

  /// What `{{.}}` stands for; nothing where the innermost scope is a record.
  var item: Target? {
    if case .item(let target) = all.last { target } else { nil }
  }

  /// A name of the innermost record that has it.
  func target(_ name: some StringProtocol) -> Target? {
    for case .record(let shape, let level) in all.reversed() {
      if let target = shape.target(name, level: level) { return target }
    }
    return nil
  }

  /// A level for a record or a list.
  mutating func takeLevel() -> Int32 {
    levels += 1
    return levels - 1
  }

  /// Enters a scope.
  mutating func enter(_ scope: Scope) { all.append(scope) }
}

extension Shape {
  /// What a name of a record at a level stands for.
  func target(_ name: some StringProtocol, level: Int32) -> Target? {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
    return .slot(Slot(level: level, index: Int32(index)), fields[index].kind)
  }
}
