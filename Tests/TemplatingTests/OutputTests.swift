import Templating
import Testing

@Suite struct OutputTests {
  @Test(arguments: [
    ("", ""), ("просто", "просто"), ("&", "&amp;"), ("a<b", "a&lt;b"), (">", "&gt;"),
    ("\"в кавычках\"", "&quot;в кавычках&quot;"),
    ("it's", "it&#39;s"), ("&amp;", "&amp;amp;"), ("<<>>", "&lt;&lt;&gt;&gt;"),
    ("ёж\u{0}\u{1F600}", "ёж\u{0}\u{1F600}"),
  ])
  func `text is escaped`(text: String, expected: String) {
    var output = Output()
    output.append(escaped: text)
    #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
    #expect(Markup.escaping(text).html == expected)
  }

  @Test func `every byte is escaped as one by one, wherever it stands`() {
    var numbers = SeededNumbers(seed: 1)
    let alphabet = Array("&<>\"'abcЖ=;?!#%(\u{7F}".unicodeScalars)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &numbers)).reduce(into: "") { text, _ in
        text.unicodeScalars.append(alphabet.randomElement(using: &numbers) ?? "a")
      }
      let expected = text.unicodeScalars.map { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: String(scalar)
        }
      }.joined()
      #expect(Markup.escaping(text).html == expected)
    }
  }

  @Test(arguments: [0, 7, 10, -1, 12_345, .max, .min]) func `numbers are decimal digits`(number: Int) {
    var output = Output()
    output.append("=")
    output.append(decimal: number)
    #expect(String(decoding: output.bytes, as: UTF8.self) == "=\(number)")
  }

  @Test func `bytes and text are added as they are`() {
    var output = Output(capacity: 100)
    output.append("<а>")
    output.append([0x26, 0xFF])
    #expect(Array(output.bytes) == Array("<а>".utf8) + [0x26, 0xFF])
    output.removeAll()
    #expect(output.bytes.isEmpty)
  }
}
