import Testing

@testable import Reading

struct FrontMatterTests {
  @Test func aMissingHeadIsSaid() {
    LittleContent.whole(["m/schools/c.md": "⟦⟧Просто текст\n"]).expect("front-matter-missing")
  }

  @Test(arguments: ["----", "——-", "–-", "--"])
  func fourHyphensAreNoFence(line: String) {
    let content = LittleContent.whole(["m/schools/c.md": "⟦\(line)⟧\nназвание: Школа\n---\n"])
    #expect(content.expect("front-matter-missing")[0].contains("ровно три дефиса"))
  }

  @Test func aTruncatedHeadIsSaid() {
    LittleContent.whole(["m/schools/c.md": "⟦---⟧\nназвание: Школа\n"]).expect("front-matter-truncated")
  }

  @Test func aFenceThatWasMeantIsPointedOut() {
    let content = LittleContent.whole(["m/schools/c.md": "⟦---⟧\nназвание: Школа\n----\nТекст\n"])
    #expect(content.expect("front-matter-truncated")[0].contains("строка 3"))
  }

  @Test func hyphensInsideTheTextCutNothing() {
    let (school, findings) = readSchool("---\nназвание: Школа --- два\n---\nТекст\n\n---\n\nещё\n")
    #expect(findings == [])
    #expect(school?.name == "Школа --- два")
    #expect(school?.body.html(root: "") == "<p>Текст</p>\n<hr>\n<p>ещё</p>")
  }

  @Test func anEmptyHeadMissesKeys() {
    LittleContent.whole(["m/schools/c.md": "⟦---⟧\n---\n"]).expect("missing-key")
  }
}
