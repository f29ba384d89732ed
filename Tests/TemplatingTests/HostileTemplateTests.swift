import Diagnostics
import Templating
import Testing

@Suite struct HostileTemplateTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "{{&", "{", "}",
    "name", "html",
    "rows", "words", "person", "page", "other", ".", " ", "\n", "\r\n", "\t", "|", "<% %>", "<%", "%>", "ё",
    "x", "{{#rows}}",
    "{{/rows}}", "{{<other}}", "{{/other}}", "{{$name}}", "{{/name}}", "{{>other}}", "{{>page}}", "{{.}}",
    "{{name}}",
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<8)
  func `no bytes trap`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<12_500 {
      let files = ["page", "other"].map { name in
        (name, SourceFile(path: name, bytes: Self.bytes(&numbers)))
      }
      var findings = Findings()
      let library = TemplateLibrary(files: files, findings: &findings)
      let template = library.template("page", for: Sample.shape, findings: &findings)
      #expect(template != nil || findings.hasErrors)
      var output = Output()
      template?.render(Sample.record, into: &output)
    }
  }

  @Test func `a template cut at any byte is refused or shown`() {
    let whole = Array(
      "{{<other}}{{$name}}\n {{#rows}}ё{{n}}{{{html}}}{{/rows}}{{/name}}{{/other}}{{=<% %>=}}<%! c %>".utf8)
    let other = SourceFile(path: "other", bytes: Array("{{$name}}{{/name}}".utf8))
    for length in whole.indices {
      var findings = Findings()
      let page = SourceFile(path: "page", bytes: Array(whole[..<length]))
      let library = TemplateLibrary(files: [("page", page), ("other", other)], findings: &findings)
      var output = Output()
      library.template("page", for: Sample.shape, findings: &findings)?.render(Sample.record, into: &output)
    }
  }

  @Test func `depth is bounded`() {
    let deep = String(repeating: "{{#yes}}", count: 50_000) + String(repeating: "{{/yes}}", count: 50_000)
    #expect(findings(["page": deep]).map(\.id) == ["template-too-deep"])
    var chain = Dictionary(uniqueKeysWithValues: (0..<400).map { ("t\($0)", "{{>t\($0 + 1)}}") })
    chain["t400"] = ""
    chain["page"] = "{{>t0}}"
    #expect(findings(chain).map(\.id) == ["template-too-deep"])
  }

  @Test func `growth is bounded`() {
    var files = Dictionary(
      uniqueKeysWithValues: (0..<40).map { ("t\($0)", "{{>t\($0 + 1)}}{{>t\($0 + 1)}}") })
    files["t40"] = "x"
    files["page"] = "{{>t0}}"
    #expect(findings(files).map(\.id) == ["template-too-large"])
  }

  @Test func `the number of faults is bounded`() {
    let faults = findings(["page": String(repeating: "{{/x}}", count: 100_000)])
    #expect(faults.count == 101)
    #expect(faults.contains { $0.id == "template-too-many-faults" })
    #expect(findings(["page": String(repeating: "{{x}}", count: 20_000)]).count <= 500)
    #expect(findings(["page": String(repeating: "{{", count: 500_000)]).count == 101)
  }

  private static func bytes(_ numbers: inout SeededNumbers) -> [UInt8] {
    let isNoise = Int.random(in: 0..<10, using: &numbers) == 0
    return (0..<Int.random(in: 0...24, using: &numbers)).flatMap { _ -> [UInt8] in
      isNoise ? [UInt8.random(in: 0...255, using: &numbers)] : pieces.randomElement(using: &numbers) ?? []
    }
  }
}
