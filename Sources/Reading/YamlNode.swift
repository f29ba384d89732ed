/// What a file's head holds: verbatim texts, lists and pairs, each with its place.
enum YamlNode: Sendable {
  /// A text as written, without its quotes.
  case text(String, Place)
  /// A list.
  case list([YamlNode], Place)
  /// Keys and values in the order of the file.
  case mapping([YamlPair], Place)
}

/// A key with its value.
struct YamlPair: Sendable {
  let key: Located<String>
  let value: YamlNode
}

extension YamlNode {
  /// Where it begins.
  var place: Place {
    switch self {
    case .text(_, let place), .list(_, let place), .mapping(_, let place): place
    }
  }

  /// Whether there is nothing after the key.
  var isEmpty: Bool {
    switch self {
    case .text(let text, _): text.trimmed.isEmpty
    case .list(let items, _): items.isEmpty
    case .mapping(let pairs, _): pairs.isEmpty
    }
  }

  /// The text; a pair inside a list («- id — почему: потому») reads as the text it was meant to be.
  var asText: Located<String>? {
    switch self {
    case .text(let text, let place): return Located(text.trimmed, at: place)
    case .list: return nil
    case .mapping(let pairs, let place):
      guard pairs.count == 1, let rest = pairs[0].value.asText else { return nil }
      return Located("\(pairs[0].key.value): \(rest.value)", at: place)
    }
  }
}
