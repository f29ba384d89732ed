/// What kind of place a link's address names.
enum Address: Hashable, Sendable {
  /// `http` or `https`.
  case web(String)
  /// `mailto` or `tel`.
  case contact(String)
  /// A file of the content, by a path.
  case content(String)
  /// Anything that could run or lead out: other schemes, `//host`, absolute paths, nothing at all.
  case refused

  init(_ written: String) {
    let address = written.trimmed
    let scheme = Substring(address.utf8.prefix(while: Address.mayStandInScheme))
    let rest = address[scheme.endIndex...].utf8
    guard !scheme.isEmpty, rest.first == UInt8(ascii: ":") else {
      let isRefused =
        address.isEmpty || address.utf8.first == UInt8(ascii: "/") || address.utf8.first == UInt8(ascii: "\\")
        || rest.contains(UInt8(ascii: ":"))
      self = isRefused ? .refused : .content(address)
      return
    }
    switch scheme.lowercased() {
    case "http", "https": self = rest.starts(with: "://".utf8) ? .web(Address.encoded(address)) : .refused
    case "mailto", "tel": self = .contact(Address.encoded(address))
    default: self = .refused
    }
  }

  private static func mayStandInScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// An address with everything that addresses may not hold as `%XX`; what is encoded already stays.
  static func encoded(_ address: String) -> String {
    encoded(address, keeping: "-._~:/?#[]@!$&'()*+,;=%")
  }

  /// A path with everything but letters, digits and slashes as `%XX`.
  static func encoded(path: String) -> String { encoded(path, keeping: "-._~/") }

  private static func encoded(_ text: String, keeping kept: StaticString) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || kept.withUTF8Buffer { $0.contains(byte) }
      if isPlain { bytes.append(byte) } else { bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A path without `%XX`; the text itself when what it stands for is no text.
  static func decoded(path: String) -> String {
    guard path.utf8.contains(0x25) else { return path }
    var bytes: [UInt8] = []
    var rest = Substring(path).utf8
    while let byte = rest.popFirst() {
      if byte == 0x25, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? path
  }
}
