import Testing

@testable import Publishing

@Suite struct PhrasesTests {
  @Test func `figures stand apart from the words around them`() {
    let phrases: Phrases = "Выполнено \("14 из 18", .done) (\("78 %", .due))."
    #expect(phrases.text == "Выполнено 14 из 18 (78 %).")
    #expect(phrases.parts.map(\.figure) == [nil, .done, nil, .due, nil])
  }

  @Test func `a list begins with a capital letter and ends with a full stop`() {
    let list = Phrases(listing: ["\("два просрочены", .overdue)", "\("о двух нет отчёта", .noReport)"])
    #expect(list.text == "Два просрочены, о двух нет отчёта.")
    #expect(list.parts.first?.figure == .overdue)
  }

  @Test func `empty sentences leave no space behind`() {
    #expect(Phrases(sentences: ["Раз.", "", "Два."]).text == "Раз. Два.")
    #expect(Phrases(sentences: ["", ""]).isEmpty)
  }
}
