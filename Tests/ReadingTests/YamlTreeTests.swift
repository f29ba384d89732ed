import Testing

@testable import Reading

struct YamlTreeTests {
  @Test func textsAreVerbatim() {
    let (school, findings) = readSchool(head("название: 0123\nкратко: no\nадрес: 1:30\nкуратор: ~"))
    #expect(findings == [])
    #expect(school?.name == "0123")
    #expect(school?.shortName == "no")
    #expect(school?.address == "1:30")
    #expect(school?.curator?.role == "~")
  }

  @Test(arguments: [
    ("название: Школа\n⟦название⟧: Другая", "duplicate-key"),
    ("название: Школа\n⟦name⟧: Другая", "duplicate-key"),
    ("название: Школа\nадрес: ⟦*⟧дом", "front-matter-sign"),
    ("название: ⟦&⟧имя Школа", "front-matter-sign"),
    ("название: ⟦!⟧важно Школа", "front-matter-sign"),
    ("название: Школа\n⟦\t⟧кратко: Ш", "tab-indent"),
    ("⟦⟧название:Школа\nкратко: Ш", "front-matter-colon"),
    ("название: Карта⟦:⟧ помощь", "front-matter-colon"),
    ("название: ⟦@⟧школа", "front-matter-sign"),
    ("название: [Школа\nкратко⟦:⟧ Ш", "front-matter-form"),
    ("⟦просто слова⟧", "front-matter-form"),
    ("⟦[⟧а, б]", "front-matter-form"),
    ("? ⟦[⟧а]\n: б", "front-matter-form"),
  ])
  func aFaultHasItsPlace(lines: String, id: String) {
    let found = LittleContent.whole(["m/schools/c.md": head(lines)]).read().findings.sorted
    #expect(found.map(\.id) == [id])
    let place = MarkedText(head(lines)).places[0]
    #expect(found.first?.location.line == place.line)
    if place.column > 0 { #expect(found.first?.location.column == place.column) }
  }

  @Test func noParserVocabularyIsSpoken() {
    for lines in [
      "а: *б", "а: [", "а: \"", "а: {б", "а: б: в", "%а", "- а\nб: в", "а: 'б", "? а", "a: |9\n b",
    ] {
      for finding in LittleContent.whole(["m/schools/c.md": head(lines)]).read().findings.sorted {
        let words = (finding.message + finding.remedy).lowercased()
        for term in ["yaml", "скаляр", "mapping", "token", "маппинг", "парсер"] {
          #expect(!words.contains(term))
        }
      }
    }
  }

  @Test func aBombIsRefused() {
    let bomb = "а: &а [х,х,х,х,х,х,х,х,х]\nб: &б [*а,*а,*а,*а,*а,*а,*а,*а]\nв: [*б,*б,*б,*б,*б,*б]"
    #expect(readSchool(head(bomb)).findings == ["front-matter-sign"])
  }

  @Test func deepNestingIsRefused() {
    let deep = "название: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(readSchool(head(deep)).findings == ["front-matter-too-large"])
  }

  @Test func manyValuesAreRefused() {
    let many = "группы: [" + String(repeating: "а, ", count: 30_000) + "б]"
    #expect(readSchool(head(many)).findings == ["front-matter-too-large"])
  }

  @Test func aMegabyteKeyIsCutInMessages() {
    let found = LittleContent.whole(["m/schools/c.md": head(String(repeating: "к", count: 900) + ": x")])
      .read()
    #expect(found.findings.sorted.allSatisfy { $0.message.count < 300 })
  }

  @Test func whatADecimalCommaCutIsPutTogether() {
    let text = """
      название: Школа
      показатели:
        - название: ОГЭ
          лучше: выше
          годы:
            2022: {значение: 3,4, n: 24, регион: 3,75}
      """
    let (school, findings) = readSchool(head(text))
    #expect(findings == [])
    #expect(school?.indicators.first?.years.first?.value.value == 3.4)
    #expect(school?.indicators.first?.years.first?.region?.value == 3.75)
  }
}
