import Schedules
import Templating

/// Content lines of iCalendar (RFC 5545 §3.1): CRLF at their ends, folded at 75 octets.
struct ICalendarLines {
  /// How many octets a line may have without its end.
  static let longest = 75

  private(set) var output: Output
  /// The line that is being made.
  private var line = Output(capacity: 1024)

  /// Lines at the end of what is there, whose room they use.
  init(after output: consuming Output = Output()) {
    self.output = output
  }
}

extension ICalendarLines {
  /// Lines that stand as they are: `BEGIN:VEVENT`, with CRLF at the end of each.
  mutating func add(_ lines: String) { output.append(lines) }

  /// Lines that were made before, folded and with their ends.
  mutating func add(_ lines: [UInt8]) { output.append(lines) }

  /// A line with a day: `DUE;VALUE=DATE:20230210`.
  mutating func add(_ name: String, _ day: Day, _ end: String = "\r\n") {
    let (year, month, number) = day.components
    output.append(name)
    output.append(
      String(room: 16) {
        $0.add(decimal: year, digits: 4)
        $0.add(decimal: month, digits: 2)
        $0.add(decimal: number, digits: 2)
      })
    output.append(end)
  }

  /// A line whose value needs no escaping: a date, a number, a keyword, a URI.
  mutating func add(_ name: String, _ value: String) {
    add(name) { $0.append(value) }
  }

  /// A line whose value is text (RFC 5545 §3.3.11).
  mutating func add(_ name: String, text: String) {
    add(name) { Self.append(text, to: &$0) }
  }

  /// A line whose value is written by `write`, escaped where it has to be.
  mutating func add(_ name: String, _ write: (inout Output) -> Void) {
    line.removeAll()
    line.append(name)
    line.append(UInt8(ascii: ":"))
    write(&line)
    line.bytes.withUnsafeBufferPointer { Self.fold($0, into: &output) }
  }

  /// Text as a value: line ends of every kind are `\n`, other control characters are dropped.
  static func append(_ text: String, to output: inout Output) {
    output.append(text, at: special) { utf8, place in
      switch utf8[place] {
      case UInt8(ascii: "\\"): return (1, "\\\\")
      case UInt8(ascii: ";"): return (1, "\\;")
      case UInt8(ascii: ","): return (1, "\\,")
      case 0x0D where place + 1 < utf8.count && utf8[place + 1] == 0x0A: return (2, "\\n")
      case 0x0A, 0x0D: return (1, "\\n")
      case 0x09: return nil
      case ..<0x20, 0x7F: return (1, "")
      // U+0080–U+009F. Readers in many languages end a line at U+0085, and at U+2028 and U+2029.
      case 0xC2 where utf8[place + 1] < 0xA0: return (2, utf8[place + 1] == 0x85 ? "\\n" : "")
      case 0xE2 where utf8[place + 1] == 0x80 && utf8[place + 2] | 1 == 0xA9: return (3, "\\n")
      default: return nil
      }
    }
  }

  private static let special = ByteSet([UInt8](0..<0x20) + Array("\\;,".utf8) + [0x7F, 0xC2, 0xE2])

  private static func fold(_ line: UnsafeBufferPointer<UInt8>, into output: inout Output) {
    var start = 0
    var room = longest
    while line.count - start > room {
      let end = fold(line, from: start, room: room)
      output.append(UnsafeBufferPointer(rebasing: line[start..<end]))
      output.append("\r\n ")
      start = end
      // The space that continues a line is one of its octets.
      room = longest - 1
    }
    output.append(UnsafeBufferPointer(rebasing: line[start...]))
    output.append("\r\n")
  }

  /// Where to fold: never inside a letter, never inside an escape.
  private static func fold(_ line: UnsafeBufferPointer<UInt8>, from start: Int, room: Int) -> Int {
    var end = start + room
    while line[end] & 0xC0 == 0x80 { end -= 1 }
    // An odd number of backslashes before the fold means that the last one escapes what follows.
    var slashes = end
    while slashes > start, line[slashes - 1] == UInt8(ascii: "\\") { slashes -= 1 }
    return (end - slashes) % 2 == 1 ? end - 1 : end
  }
}
