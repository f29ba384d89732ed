import Templating
import Testing

@testable import Publishing

@Suite struct SharedTextsTests {
  private func xml(_ text: String) -> String {
    var output = Output()
    output.append(xml: text)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a<b>&\"", "a&lt;b&gt;&amp;&quot;"), ("две\nстроки\t", "две\nстроки\t"),
    ("\r\u{1}\u{1F}", "_x000D__x0001__x001F_"),
    ("\0\u{FFFE}\u{FFFF}", ""), ("\u{FFFD}", "\u{FFFD}"), ("_x0041_", "_x005F_x0041_"),
    ("_x004_ _", "_x004_ _"),
    ("a_", "a_"),
  ])
  func writesWhatXMLCannotHoldAsWorkbooksDo(text: String, expected: String) {
    #expect(xml(text) == expected)
  }

  @Test func aTextStandsOnce() {
    var texts = SharedTexts()
    #expect(["а", "б", "а"].map { texts.number(of: $0) } == [0, 1, 0])
    let part = String(decoding: texts.part.bytes, as: UTF8.self)
    #expect(part.contains("count=\"3\" uniqueCount=\"2\""))
    #expect(part.contains("<si><t xml:space=\"preserve\">а</t></si><si><t xml:space=\"preserve\">б</t></si>"))
  }

  @Test func aTextEndsWhereACellDoes() {
    var texts = SharedTexts()
    _ = texts.number(of: String(repeating: "я", count: 40_000))
    let part = String(decoding: texts.part.bytes, as: UTF8.self)
    #expect(part.utf16.count { $0 == "я".utf16.first } == 32_766)
    #expect(part.contains("я…</t>"))
  }
}
