import Diagnostics
import Testing

@testable import Reading

struct SourceTextTests {
  @Test(arguments: [
    "\u{FEFF}---\r\nназвание: Школа\r\n---\r\nТекст\r\n",
    "---\nназвание:\u{A0}Школа\t \n---\t\nТекст\n",
    "\n---\nназвание:\tШкола\n--- \nТекст",
  ])
  func windowsHabitsAreAccepted(text: String) {
    let (school, findings) = readSchool(text)
    #expect(findings == [])
    #expect(school?.name == "Школа")
    #expect(school?.body.html(root: "") == "<p>Текст</p>")
  }

  @Test func aDirectionMarkIsShownAndNotObeyed() {
    let content = LittleContent.whole(["m/schools/c.md": head("название: Школа") + "Текст ⟦\u{202E}⟧да\n"])
    content.expect("hidden-character")
    #expect(content.read().content.municipalities[0].schools[2].body.plain == "Текст \u{FFFD}да")
  }

  @Test func aControlCharacterIsABlank() {
    let content = LittleContent.whole(["m/schools/c.md": head("название: Школа⟦\u{0B}⟧Два")])
    content.expect("hidden-character")
    #expect(content.read().content.municipalities[0].schools[2].name == "Школа Два")
  }

  @Test func escapesAndEntitiesBringNoneBack() {
    let (school, _) = readSchool(
      head(#"название: "Школа\u202E\x01\0Два\u2028""#) + "Текст&#x202E;да&#1;нет")
    #expect(school?.name == "Школа\u{FFFD}  Два\u{FFFD}")
    #expect(school?.body.plain == "Текст\u{FFFD}да нет")
  }

  @Test func columnsCountScalars() {
    let text = SourceText(clean: Array("й = й и 👩‍👧\u{A0}дом".utf8))
    #expect(text.place(of: "дом", inLine: 1) == Place(line: 1, column: 13, length: 3))
    #expect(text.place(of: "нет", inLine: 1) == Place(line: 1))
    #expect(text.place(of: "x", inLine: 7) == Place(line: 7))
  }

  @Test func aHugeFileIsRefused() {
    let file = SourceFile(path: "site.md", bytes: Array(repeating: 0x61, count: SourceText.largestFile + 1))
    #expect(ContentFile(reading: file).findings.sorted.map(\.id) == ["file-too-large"])
  }
}
