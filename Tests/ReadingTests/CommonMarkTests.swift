import Diagnostics
import Testing

@testable import Reading

struct CommonMarkTests {
  private func read(_ body: String) -> (blocks: [Block], ids: [String]) {
    var findings = FileFindings(path: "x")
    let blocks = CommonMark.blocks(of: Array(body.utf8), firstLine: 1, findings: &findings)
    return (blocks, findings.all.all.map(\.id))
  }

  @Test(arguments: ["##\u{A0}Заголовок", "##\u{A0} Заголовок"])
  func aNoBreakSpaceAfterAMarkIsASpace(line: String) {
    #expect(read(line).blocks.map(\.headingLevel) == [2])
  }

  @Test func aNoBreakSpaceInTheTextStays() {
    #expect(read("- 6\u{A0}выездов").blocks[0].plain(separator: "") == "6\u{A0}выездов")
  }

  @Test(arguments: [
    String(repeating: "- ", count: 10_000) + "а", String(repeating: ">", count: 10_000) + "а",
    String(repeating: "*а **б ", count: 200) + String(repeating: "в** г*", count: 200),
    String(repeating: "[", count: 50_000), String(repeating: "![[]()", count: 20_000),
    String(repeating: "*а_ ", count: 10_000), String(repeating: "<!", count: 20_000),
    String(repeating: "[а](", count: 7_000), String(repeating: "`а ``", count: 10_000),
  ])
  func pathologicalTextEndsSoon(body: String) {
    let clock = ContinuousClock()
    let took = clock.measure {
      _ = LittleContent.whole(["m/schools/c.md": head("название: Ш") + body]).read()
    }
    #expect(took < .seconds(5))
  }

  @Test func deepListsAreRefused() {
    #expect(read(String(repeating: "- ", count: 10_000) + "а").ids == ["text-too-deep"])
    #expect(read(String(repeating: "- ", count: 15) + "а").ids == [])
  }

  @Test func manyBracketsAreRefused() {
    #expect(read(String(repeating: "[", count: 50_000)).ids == ["text-too-deep"])
  }
}
