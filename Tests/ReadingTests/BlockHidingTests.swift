import Testing

@testable import Reading

struct BlockHidingTests {
  @Test(arguments: [
    "Служебно: тайна", "служебно : тайна", "**Служебно:** тайна", "Internal: тайна", "Служебно:\nтайна",
    "- да\n- Служебно: тайна\n  - тайна\n\n  тайна\n- да", "Да\nСлужебно: тайна\nтайна",
    "Служебно: начало\n\n    тайна", "> Служебно: тайна\n> тайна\n>\n> тайна",
    "### Служебно: тайна\n\nтайна\n\n#### тайна\n\nтайна",
    "1. Служебно: тайна", "- - Служебно: тайна", "- Служебно: х\nтайна", "_Служебно_: тайна",
    "&#1057;лужебно: тайна",
    "Cлужeбнo: тайна", "\u{FEFF}Служебно: тайна", "Слу\u{AD}жебно: тайна", "«Служебно: тайна»",
    "(Служебно: тайна)",
    "Служебно — тайна", "Служебно. Тайна тайна", "Служебно： тайна", "~~Служебно~~: тайна",
    "&nbsp;Служебно: тайна",
    "    Служебно: тайна", "* Да\n\n  Служебно: тайна", "Служебно: [тайна](https://тайна)",
  ])
  func hiddenTextIsNowhere(body: String) {
    let (school, _) = readSchool(head("название: Ш\nслужебно: тайна") + body)
    #expect(school?.body.plain.contains("тайна") == false)
    #expect(school?.body.html(root: "").contains("тайна") == false)
  }

  @Test(arguments: [
    "Служебно написано", "Служебное: да", "Служебно-прикладное: да", "Не Служебно: да",
    "### Служебно: тайна\n\n### Да\n\nда",
  ])
  func otherTextStays(body: String) {
    #expect(readSchool(head("название: Ш") + body).school?.body.isEmpty == false)
  }

  @Test func hiddenFieldsAreNotRead() {
    let content = LittleContent.whole([
      "m/progress/x.md": head("дата: 01.02.2023") + "## 1.1 Выполнено\n- Служебно: тайна\n- Значение: 1\n"
    ])
    content.expect()
    #expect(content.read().content.municipalities[0].statements.first?.value?.value == 1)
  }

  @Test func draftsAreAsIfTheyWereNotThere() {
    let content = LittleContent.whole([
      "m/schools/c.md": head("черновик: да\nневерно: тайна") + "тайна",
      "m/progress/x.md": head("черновик: да\nдата: тайна"),
    ])
    content.expect()
    #expect(content.read().content.municipalities[0].schools.count == 2)
  }
}
