extension Compilation {
  /// `{{name}}` and `{{{name}}}`.
  mutating func addVariable(_ name: Node.Name, isEscaped: Bool, _ place: Place) {
    var scopes = place.scopes
    guard let target = resolve(name, &scopes, place) else { return }
    switch target {
    case .text(let level):
      guard isEscaped else { return remarkNotMarkup(name, place) }
      add(.item(level: level))
    case .slot(let slot, let kind):
      switch kind {
      case .text:
        guard isEscaped else { return remarkNotMarkup(name, place) }
        add(.text(slot))
      case .markup:
        guard !isEscaped else { return remarkMarkup(name, place) }
        add(.markup(slot))
      case .flag, .texts, .record, .records: remarkNotPrintable(name, kind, place)
      }
    }
  }

  /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  mutating func addSection(_ name: Node.Name, isInverted: Bool, _ nodes: [Node], _ place: Place) {
    var inner = place
    guard descend(&inner, at: name) else { return }
    guard let target = resolve(name, &inner.scopes, place) else { return }
    if isInverted { return addInverted(target, nodes, inner) }
    switch target {
    case .text(let level):
      inner.scopes.enter(.item(target))
      addGuarded({ .unlessItem(level: level, to: $0) }, nodes, inner)
    case .slot(let slot, let kind):
      switch kind {
      case .text, .markup:
        inner.scopes.enter(.item(target))
        addGuarded({ .unless(slot, to: $0) }, nodes, inner)
      case .flag: addGuarded({ .unless(slot, to: $0) }, nodes, inner)
      case .texts: addList(of: nil, slot, nodes, inner)
      case .record(let shape):
        enter(shape, slot, &inner.scopes)
        compile(nodes, inner)
      case .records(let shape): addList(of: shape, slot, nodes, inner)
      }
    }
  }

  /// What a name stands for; dotted names descend into records, for which levels are taken.
  private mutating func resolve(_ name: Node.Name, _ scopes: inout Scopes, _ place: Place) -> Target? {
    if name.text == "." {
      if let item = scopes.item { return item }
      remarkNoItem(name, place)
      return nil
    }
    let parts = name.text.split(separator: ".", omittingEmptySubsequences: false)
    guard var target = scopes.target(parts[0]) else {
      remarkUnknown(name, part: parts[0], in: scopes.shapes, place)
      return nil
    }
    for part in parts.dropFirst() {
      guard case .slot(let slot, .record(let shape)) = target else {
        remarkNotRecord(name, part: part, target, place)
        return nil
      }
      use(slot)
      let level = scopes.takeLevel()
      reserve(scopes)
      add(.descend(slot, into: level))
      guard let next = shape.target(part, level: level) else {
        remarkUnknown(name, part: part, in: [shape], place)
        return nil
      }
      target = next
    }
    if case .slot(let slot, _) = target { use(slot) }
    return target
  }

  private mutating func enter(_ shape: Shape, _ slot: Slot, _ scopes: inout Scopes) {
    let level = scopes.takeLevel()
    reserve(scopes)
    add(.descend(slot, into: level))
    scopes.enter(.record(shape, level: level))
  }

  private mutating func addGuarded(_ step: (Int32) -> Step, _ nodes: [Node], _ place: Place) {
    let opening = add(step(0))
    compile(nodes, place)
    set(step(nextStep()), at: opening)
  }

  private mutating func addList(of shape: Shape?, _ slot: Slot, _ nodes: [Node], _ place: Place) {
    var inner = place
    let level = inner.scopes.takeLevel()
    reserve(inner.scopes)
    if let shape {
      inner.scopes.enter(.record(shape, level: level))
    } else {
      inner.scopes.enter(.item(.text(level: level)))
    }
    let opening = add(.skip(to: 0))
    _ = takeNames(at: level)
    compile(nodes, inner)
    add(.next(level: level, to: Int32(opening + 1)))
    let end = nextStep()
    let names = takeNames(at: level)
    set(
      shape == nil
        ? .eachText(slot, into: level, to: end) : .each(slot, into: level, names, to: end), at: opening)
  }

  private mutating func addInverted(_ target: Target, _ nodes: [Node], _ place: Place) {
    switch target {
    case .text(let level): addGuarded({ .whenItem(level: level, to: $0) }, nodes, place)
    case .slot(let slot, let kind):
      switch kind {
      case .text, .markup, .flag, .texts, .records: addGuarded({ .when(slot, to: $0) }, nodes, place)
      case .record: addGuarded({ .skip(to: $0) }, nodes, place)
      }
    }
  }
}
