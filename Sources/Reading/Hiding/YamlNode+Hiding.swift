/// Leaves out of a head what begins with «Служебно:»: a pair, an item of a list, the rest of a text.
extension [YamlPair] {
  /// The pairs that may be read.
  var withoutHidden: [YamlPair] {
    compactMap { pair in
      guard !pair.key.value.beginsHidden else { return nil }
      return YamlPair(key: pair.key, value: pair.value.withoutHidden ?? .text("", pair.value.place))
    }
  }
}

extension YamlNode {
  /// What may be read of it; nil when all of it is hidden.
  fileprivate var withoutHidden: YamlNode? {
    switch self {
    case .text(let text, let place):
      guard !text.beginsHidden else { return nil }
      guard text.holds(UInt8(ascii: "\n")) else { return self }
      return text.linesBeforeHidden.map { .text($0, place) } ?? self
    case .list(let items, let place): return .list(items.compactMap(\.withoutHidden), place)
    case .mapping(let pairs, let place):
      if pairs.first?.key.value.beginsHidden == true { return nil }
      return .mapping(pairs.withoutHidden, place)
    }
  }
}
