/// A JSON string while it is read: escapes become what they stand for, and nothing in it controls how text is
/// shown.
struct JSONString {
  private var bytes: [UInt8] = []

  /// What was read.
  var whole: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a byte that stands for itself.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Adds what an escape stands for; how many bytes it takes, or nil when there is no such escape.
  mutating func appendEscape(_ rest: ArraySlice<UInt8>) -> Int? {
    switch rest.dropFirst().first {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(rest[rest.startIndex + 1])
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "r"): bytes.append(0x20)
    case UInt8(ascii: "u"): return appendCode(rest)
    default: return nil
    }
    return 2
  }

  /// `\u0416`, or two of them for what lies beyond the first plane; half a pair is the replacement character.
  private mutating func appendCode(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = JSONString.code(rest) else { return nil }
    if (0xD800..<0xDC00).contains(first), let second = JSONString.code(rest.dropFirst(6)),
      (0xDC00..<0xE000).contains(second)
    {
      append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      return 12
    }
    append(first)
    return 6
  }

  private mutating func append(_ code: UInt32) {
    switch code {
    case 0x09, 0x0A: bytes.append(UInt8(code))
    case 0..<0x20, 0x7F..<0xA0: bytes.append(0x20)
    // Scalars that turn the direction of text, as in any other file.
    case 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xD800..<0xE000: bytes += [0xEF, 0xBF, 0xBD]
    default:
      guard let scalar = Unicode.Scalar(code) else { return }
      bytes += Array(String(scalar).utf8)
    }
  }

  private static func code(_ rest: ArraySlice<UInt8>) -> UInt32? {
    let digits = rest.dropFirst(2).prefix(4)
    guard rest.starts(with: [0x5C, 0x75]), digits.count == 4, digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D })
    else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
