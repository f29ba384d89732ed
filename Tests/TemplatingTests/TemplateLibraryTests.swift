import Diagnostics
import Templating
import Testing

@Suite struct TemplateLibraryTests {
  @Test(arguments: [
    (
      "{{⟦nane⟧}}",
      Fault("template-unknown-name", "в данных «sample» нет имени «nane»", "вы имели в виду «name»?")
    ),
    (
      "а\n\tё {{# ⟦row⟧ }}{{/row}}",
      Fault("template-unknown-name", "в данных «sample» нет имени «row»", "вы имели в виду «rows»?")
    ),
    (
      "{{⟦city⟧}}",
      Fault(
        "template-unknown-name", "в данных «sample» нет имени «city»",
        "есть name, blank, tricky, html, bare, yes, no, words, nothing, person, rows, none и другие")
    ),
    (
      "{{⟦only⟧}}",
      Fault(
        "template-unknown-name", "в данных «sample» нет имени «only»", "оно есть внутри {{#rows}}…{{/rows}}")
    ),
    (
      "{{⟦person.ago⟧}}",
      Fault("template-unknown-name", "в данных «person» нет имени «ago»", "вы имели в виду «age»?")
    ),
    (
      "{{⟦rows.n⟧}}",
      Fault(
        "template-unknown-name", "имя «n» через точку здесь не прочитать",
        "слева от точки — список: откройте его разделом {{#имя}}…{{/имя}}")
    ),
    (
      "{{⟦name.n⟧}}",
      Fault(
        "template-unknown-name", "имя «n» через точку здесь не прочитать",
        "слева от точки должно стоять имя, у которого есть свои имена")
    ),
    (
      "{{#rows}}{{⟦.⟧}}{{/rows}}",
      Fault(
        "template-unknown-name", "{{.}} здесь ничего не значит",
        "{{.}} печатает строку списка строк или текст, в разделе которого стоит")
    ),
    (
      "{{{⟦name⟧}}}",
      Fault(
        "template-not-markup", "имя «name» — текст, а не разметка: без экранирования он не печатается",
        "напишите {{name}}")
    ),
    (
      "{{⟦html⟧}}",
      Fault(
        "template-not-text", "имя «html» — готовая разметка: {{html}} показал бы её теги читателю",
        "напишите {{{html}}}")
    ),
    (
      "{{⟦yes⟧}}",
      Fault(
        "template-not-text", "имя «yes» — признак «да или нет», оно не печатается",
        "откройте раздел: {{#yes}}…{{/yes}}")
    ),
    (
      "{{⟦rows⟧}}",
      Fault(
        "template-not-text", "имя «rows» — список записей, оно не печатается",
        "откройте раздел: {{#rows}}…{{/rows}}")
    ),
  ])
  func `a name that cannot be shown is an error`(marked: String, expected: Fault) throws {
    #expect(try fault(marked) == expected)
  }

  @Test(arguments: [
    ("{{#⟦yes⟧}}а", Fault("template-unclosed-section", "раздел {{#yes}} не закрыт", "допишите {{/yes}}")),
    (
      "{{#yes}}{{^⟦no⟧}}{{/yes}}",
      Fault("template-unclosed-section", "раздел {{^no}} не закрыт", "допишите {{/no}}")
    ),
    (
      "{{/⟦yes⟧}}",
      Fault(
        "template-unopened-section", "{{/yes}} закрывает то, что не открыто",
        "уберите эту метку или откройте раздел: {{#yes}}")
    ),
    (
      "{{#yes}}{{/⟦no⟧}}{{/yes}}",
      Fault(
        "template-unopened-section", "{{/no}} закрывает то, что не открыто", "сейчас открыт раздел {{#yes}}")
    ),
    ("a ⟦{{name⟧", Fault("template-unclosed-tag", "метка «{{name» не закрыта", "допишите }}")),
    ("⟦{{name⟧\n{{name}}", Fault("template-unclosed-tag", "метка «{{name» не закрыта", "допишите }}")),
    ("⟦{{name <b>⟧{{name}}", Fault("template-unclosed-tag", "метка «{{name <b>» не закрыта", "допишите }}")),
    ("⟦{{{html}}⟧ {{name}}", Fault("template-unclosed-tag", "метка «{{{html}}» не закрыта", "допишите }}")),
    ("⟦{{}}⟧", Fault("template-empty-name", "в метке «{{}}» нет имени", "впишите имя")),
    (
      "{{=⟦<%⟧=}}",
      Fault(
        "template-bad-delimiters", "не понять, какими скобками писать метки: «<%»",
        "нужны две части через пробел, например {{=<% %>=}}")
    ),
    (
      "⟦{{=}}⟧",
      Fault(
        "template-bad-delimiters", "не понять, какими скобками писать метки: «{{=}}»",
        "нужны две части через пробел, например {{=<% %>=}}")
    ),
    ("{{>⟦pat⟧}}", Fault("template-unknown-partial", "нет шаблона «pat»", "вы имели в виду «part»?")),
    ("{{<⟦pat⟧}}{{/pat}}", Fault("template-unknown-partial", "нет шаблона «pat»", "вы имели в виду «part»?")),
    (
      "{{<part}}{{$⟦tilte⟧}}{{/tilte}}{{/part}}",
      Fault("template-unknown-block", "в шаблоне «part» нет блока «tilte»", "вы имели в виду «title»?")
    ),
    (
      "{{<part}}{{$title}}1{{/title}}{{$⟦title⟧}}2{{/title}}{{/part}}",
      Fault("template-duplicate-block", "блок «title» задан здесь дважды", "оставьте один")
    ),
    (
      "{{<part}} ⟦слова⟧ {{/part}}",
      Fault(
        "template-outside-block", "текст вне блоков нигде не будет показан",
        "перенесите в один из блоков {{$имя}}…{{/имя}}")
    ),
    (
      "{{<part}}{{⟦name⟧}}{{/part}}",
      Fault(
        "template-outside-block", "метка вне блоков нигде не будет показана",
        "перенесите в один из блоков {{$имя}}…{{/имя}}")
    ),
    (
      "{{>⟦page⟧}}",
      Fault(
        "template-recursion", "«page» включает сам себя, и этому не было бы конца",
        "уберите одно из включений: page → page")
    ),
  ])
  func `a tag that cannot be understood is an error`(marked: String, expected: Fault) throws {
    #expect(try fault(marked, ["part": "{{$title}}{{/title}}"]) == expected)
  }

  @Test(arguments: ["{{#rows}}{{>a}}{{/rows}}", "{{#yes  }}{{>a}}{{/yes}}", "{{#words}}{{>a}}{{/words}}"])
  func `templates that include each other are an error where the circle closes`(b: String) throws {
    let column = b.hasPrefix("{{#rows") ? 13 : 14
    let place = Place(path: "templates/b.mustache", line: 1, column: column, length: 1)
    let expected = Fault(
      "template-recursion", "«a» включает сам себя, и этому не было бы конца",
      "уберите одно из включений: a → b → a")
    let found = try fault("{{>a}}", ["a": "{{>b}}", "b": b], at: place)
    #expect(found.id == expected.id && found.message == expected.message)
    #expect(found.remedy.hasPrefix(expected.remedy))
  }

  @Test func `all errors of all templates are found in one run`() {
    let found = findings([
      "page": "{{nane}}\n{{>one}}{{>tow}}\n{{#yes}}", "one": "{{> two }} {{blnk}}",
      "two": "{{#rows}}{{m}}{{/rows}}",
      "unused": "{{>wun}}{{/x}}",
    ])
    #expect(
      found.map {
        "\($0.location.path.dropFirst(10).dropLast(9)):\($0.location.line):\($0.location.column) \($0.id)"
      } == [
        "one:1:14 template-unknown-name", "page:1:3 template-unknown-name",
        "page:2:12 template-unknown-partial",
        "page:3:4 template-unclosed-section", "two:1:12 template-unknown-name",
        "unused:1:4 template-unknown-partial",
        "unused:1:12 template-unopened-section",
      ])
  }

  @Test func `a partial is checked against each place that includes it`() {
    #expect(findings(["page": "{{#rows}}{{>p}}{{/rows}}", "p": "{{n}}{{name}}"]).isEmpty)
    #expect(findings(["page": "{{>p}}", "p": "{{n}}"]).map(\.id) == ["template-unknown-name"])
  }

  @Test func `a template that is not there is an error with the file that is missing`() {
    var found = Findings()
    let library = library(["partials/a": "", "schol": ""], findings: &found)
    #expect(library.names == ["partials/a", "schol"])
    #expect(library.template("school", for: Sample.shape, findings: &found) == nil)
    #expect(
      found.all == [
        Diagnostic(
          .error, "template-missing", at: Place(path: "templates/school.mustache"),
          "нет шаблона «school», которым показывают «sample»", remedy: "вы имели в виду «schol»?")
      ])
  }

  @Test func `bytes that are not UTF-8 are an error`() {
    var found = Findings()
    let file = SourceFile(
      path: "t/page.mustache", bytes: Array("Ё\n".utf8) + [0x61, 0xFF] + Array("{{name}}".utf8))
    let library = TemplateLibrary(files: [("page", file)], findings: &found)
    #expect(library.template("page", for: Sample.shape, findings: &found) == nil)
    #expect(found.all.map(\.id) == ["template-not-utf8"])
    #expect(found.all.first?.location == Place(path: "t/page.mustache", line: 2, column: 2))
  }

  @Test func `columns are not moved by a byte order mark`() {
    #expect(findings(["page": "\u{FEFF}{{x}}"]).first?.location.column == 3)
  }
}
