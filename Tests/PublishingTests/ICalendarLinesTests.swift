import Templating
import Testing

@testable import Publishing

@Suite struct ICalendarLinesTests {
  @Test(arguments: [
    ("простой текст", "простой текст"), ("а;б,в\\г", "а\\;б\\,в\\\\г"), ("две\nстроки", "две\\nстроки"),
    ("две\r\nстроки", "две\\nстроки"), ("одинокий\rвозврат", "одинокий\\nвозврат"),
    ("a\r\r\nb", "a\\n\\nb"), ("\u{0}ноль\u{7}\u{7F}\u{9B}", "ноль"), ("таб\tостаётся", "таб\tостаётся"),
    ("NEL\u{85}и\u{2028}разделители\u{2029}", "NEL\\nи\\nразделители\\n"),
    ("двоеточие: \"кавычки\"", "двоеточие: \"кавычки\""),
  ])
  func escapes(text: String, expected: String) {
    #expect(escaped(text) == Array(expected.utf8))
  }

  /// Whatever the length and the letters, no line is too long, none breaks a letter or an escape, and unfolding
  /// gives the text back.
  @Test(arguments: ["a", "я", "€", "😀", "\\", ",", "\n", "aя", "я,", "a;😀", "e\u{301}"])
  func foldsBetweenLetters(pattern: String) {
    for length in 0...160 {
      for shift in 0..<4 {
        let text = String(repeating: "x", count: shift) + String(repeating: pattern, count: length)
        var lines = ICalendarLines()
        lines.add("SUMMARY", text: text)
        let parts = Array(lines.output.bytes).splitByCRLF()
        #expect(parts.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
        #expect(parts.allSatisfy { $0.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 0 })
        let unfolded = parts.enumerated().flatMap { $0 == 0 ? $1[...] : $1.dropFirst() }
        #expect(unfolded == Array("SUMMARY:".utf8) + escaped(text))
      }
    }
  }

  @Test func keepsLinesOf75Octets() {
    var lines = ICalendarLines()
    lines.add("X", String(repeating: "a", count: 73))
    lines.add("X", String(repeating: "a", count: 74))
    let texts = Array(lines.output.bytes).splitByCRLF().map { String(decoding: $0, as: UTF8.self) }
    #expect(
      texts == ["X:" + String(repeating: "a", count: 73), "X:" + String(repeating: "a", count: 73), " a"])
  }
}

extension [UInt8] {
  /// The lines, whose ends must all be CRLF.
  fileprivate func splitByCRLF() -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var index = 0
    while index < count {
      if self[index] == 13, index + 1 < count, self[index + 1] == 10 {
        lines.append([])
        index += 2
      } else {
        lines[lines.count - 1].append(self[index])
        index += 1
      }
    }
    return lines.last == [] ? lines.dropLast() : lines
  }
}

/// A text as the value of a line.
private func escaped(_ text: String) -> [UInt8] {
  var output = Output()
  ICalendarLines.append(text, to: &output)
  return Array(output.bytes)
}
