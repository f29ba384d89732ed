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
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds bytes as they are.
  public mutating func append(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Adds text in which `&`, `<`, `>`, `"` and `'` are written as HTML shows them.
  public mutating func append(escaped text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}
