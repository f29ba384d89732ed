/// One `{{…}}` of a template.
struct Tag {
  /// What the first character says about it.
  enum Kind {
    case variable, unescaped, section, inverted, close, comment, delimiters, partial, parent, block
  }

  let kind: Kind
  /// What is in it, without the character that tells the kind and the white space around; bytes of the file.
  let content: Range<Int>
  /// The byte after it.
  let end: Int
}

extension Tag {
  /// What opens and closes a tag.
  struct Delimiters {
    var open: [UInt8] = Array("{{".utf8)
    var close: [UInt8] = Array("}}".utf8)
  }

  /// Reads the tag whose opening delimiter is at a byte; nothing when it is not closed on its line, or, being a
  /// comment, nowhere.
  init?(in bytes: [UInt8], at start: Int, _ delimiters: Delimiters) {
    var from = start + delimiters.open.count
    while from < bytes.count, bytes[from] == 0x20 || bytes[from] == 0x09 { from += 1 }
    kind = from < bytes.count ? Kind(sign: bytes[from]) : .variable
    if kind != .variable { from += 1 }
    let closing = Self.closing(of: kind, bytes, sign: from - 1, delimiters.close)
    var to = from
    while !bytes.has(closing, at: to) {
      guard to < bytes.count else { return nil }
      if kind != .comment, bytes[to] == 0x0A { return nil }
      if kind != .comment, kind != .delimiters, bytes.has(delimiters.open, at: to) { return nil }
      to += 1
    }
    content = bytes.trimmed(from..<to)
    end = to + closing.count
  }

  private static func closing(of kind: Kind, _ bytes: [UInt8], sign: Int, _ close: [UInt8]) -> [UInt8] {
    switch kind {
    case .delimiters: [UInt8(ascii: "=")] + close
    case .unescaped where bytes[sign] == UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
    case .unescaped, .variable, .section, .inverted, .close, .comment, .partial, .parent, .block: close
    }
  }
}

extension Tag.Kind {
  fileprivate init(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .unescaped
    default: self = .variable
    }
  }
}

extension [UInt8] {
  /// A range without the white space and control characters at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start += 1 }
    while start < end, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether other bytes, at least one, stand here.
  func has(_ other: [UInt8], at offset: Int) -> Bool {
    guard offset + other.count <= count, self[offset] == other[0] else { return false }
    for index in other.indices where self[offset + index] != other[index] { return false }
    return true
  }
}
