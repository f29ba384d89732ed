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

  /// Reads the tag whose opening delimiter is at a byte; nothing when it is not closed.
  init?(in bytes: [UInt8], at start: Int, _ delimiters: Delimiters) {
    var from = start + delimiters.open.count
    while from < bytes.count, bytes.isBlank(at: from) { from += 1 }
    let kind = from < bytes.count ? Kind(sign: bytes[from]) : .variable
    if kind != .variable { from += 1 }
    let closing = Self.closing(of: kind, bytes, sign: from - 1, delimiters.close)
    guard let to = bytes.firstOffset(of: closing, from: from) else { return nil }
    let content = bytes.trimmed(from..<to)
    if kind != .comment {
      guard !bytes[content].contains(0x0A), kind == .delimiters || !bytes.has(delimiters.open, in: content)
      else { return nil }
    }
    self.kind = kind
    self.content = content
    self.end = to + closing.count
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
  /// Whether a byte is white space or a control character.
  func isBlank(at offset: Int) -> Bool { self[offset] <= 0x20 }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(at: start) { start += 1 }
    while start < end, isBlank(at: end - 1) { end -= 1 }
    return start..<end
  }

  /// Whether other bytes stand here.
  func has(_ other: [UInt8], at offset: Int) -> Bool {
    guard offset + other.count <= count else { return false }
    for index in other.indices where self[offset + index] != other[index] { return false }
    return true
  }

  /// Whether other bytes begin anywhere in a range.
  func has(_ other: [UInt8], in range: Range<Int>) -> Bool {
    range.contains { has(other, at: $0) }
  }

  /// Where other bytes first stand.
  func firstOffset(of other: [UInt8], from start: Int) -> Int? {
    guard start <= count - other.count else { return nil }
    return (start...count - other.count).first { has(other, at: $0) }
  }
}
