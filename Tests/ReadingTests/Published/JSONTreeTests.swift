import Diagnostics
import Testing

@testable import Reading

@Suite struct JSONTreeTests {
  private func read(_ text: String) -> (node: JSONNode?, findings: [Diagnostic]) {
    var findings = FileFindings(path: "r/data.json")
    var tree = JSONTree(Array(text.utf8))
    let node = tree.read(findings: &findings)
    return (node, findings.all.all)
  }

  @Test(arguments: [
    (#""а\"б\\в\/г\nд""#, "а\"б\\в/г\nд"), (#""\u0416\ud83d\ude00""#, "Ж😀"), (#""\ud83d!""#, "\u{FFFD}!"),
    (#""\u0000\u001b\u0085""#, "   "), (#""\u202e""#, "\u{FFFD}"), (#""null""#, "null"),
    ("\"a\u{A0}b\"", "a\u{A0}b"),
  ])
  func readsTexts(json: String, text: String) {
    guard case .text(let found, _)? = read(json).node else {
      Issue.record("\(json) is no text: \(read(json).findings)")
      return
    }
    #expect(found == text)
  }

  @Test func tellsNullFromItsName() {
    guard case .null? = read("null").node else {
      Issue.record("null")
      return
    }
  }

  @Test(arguments: [
    "", "{", "[1,", "{\"a\" 1}", "{\"a\":1,}", "[1]]", "nul", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"",
    "{\"a\":1,\"a\":2}", "{a:1}", "'a'", "\"\n\"",
  ])
  func refusesWhatIsNoJSON(json: String) {
    let (node, findings) = read(json)
    #expect(node == nil)
    #expect(findings.map(\.id) == ["data-form"])
  }

  @Test func saysWhere() {
    let finding = read("{\n \"имя\": 1,\n \"имя\": 2\n}").findings.first
    #expect(finding?.location == SourceLocation(path: "r/data.json", line: 3, column: 2))
  }

  @Test func boundsDepthAndSize() {
    #expect(read(String(repeating: "[", count: 100_000)).findings.map(\.id) == ["data-too-large"])
    let many = "[" + Array(repeating: "1", count: 2_000_001).joined(separator: ",") + "]"
    #expect(read(many).findings.map(\.id) == ["data-too-large"])
  }
}
