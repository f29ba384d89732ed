/// A page's bytes under construction.
public struct Output: Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// Nothing yet, with room for what is expected.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }
}

extension Output {
  /// Adds text as it is.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Adds bytes as they are.
  public mutating func append(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Adds text in which `&`, `<`, `>`, `"` and `'` are written as HTML shows them.
  public mutating func append(escaped text: String) {
    var text = text
    text.withUTF8 { utf8 in
      if utf8.hasSpecial { appendEscaped(utf8) } else { bytes.append(contentsOf: utf8) }
    }
  }

  /// Takes all bytes away and keeps their room for the next page.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Copies what needs no escaping in one piece.
  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in utf8.indices {
      guard let replacement = Self.replacement(of: utf8[index]) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private static func replacement(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether anything must be escaped; looks at every byte, so that the loop can take many at a time.
  fileprivate var hasSpecial: Bool {
    var found: UInt8 = 0
    for byte in self {
      found |= byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") ? 1 : 0
      found |= byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? 1 : 0
    }
    return found != 0
  }
}
