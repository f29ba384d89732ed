import Templating

/// Content lines of iCalendar (RFC 5545 §3.1): CRLF at their ends, folded at 75 octets.
struct ICalendarLines {
  /// How many octets a line may have without its end.
  static let longest = 75

  private(set) var output = Output()
}

extension ICalendarLines {
  /// A line whose value needs no escaping: a date, a number, a keyword, a URI.
  mutating func add(_ name: String, _ value: String) {
    addFolded(Array("\(name):\(value)".utf8))
  }

  /// A line whose value is text (RFC 5545 §3.3.11).
  mutating func add(_ name: String, text: String) {
    addFolded(Array("\(name):\(Self.escaped(text))".utf8))
  }

  /// Text as a value: line ends of every kind are `\n`, other control characters are dropped.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n": if !isAfterReturn { escaped += ["\\", "n"] }
      // Readers in many languages end a line at the last three, too.
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += ["\\", "n"]
      case "\t": escaped.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private mutating func addFolded(_ bytes: [UInt8]) {
    var start = 0
    var room = Self.longest
    while bytes.count - start > room {
      let end = Self.fold(bytes, from: start, room: room)
      output.append(bytes[start..<end])
      output.append("\r\n ")
      start = end
      // The space that continues a line is one of its octets.
      room = Self.longest - 1
    }
    output.append(bytes[start...])
    output.append("\r\n")
  }

  /// Where to fold: never inside a letter, never inside an escape.
  private static func fold(_ bytes: [UInt8], from start: Int, room: Int) -> Int {
    var end = start + room
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    // An odd number of backslashes before the fold means that the last one escapes what follows.
    let slashes = bytes[start..<end].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return slashes % 2 == 1 ? end - 1 : end
  }
}
