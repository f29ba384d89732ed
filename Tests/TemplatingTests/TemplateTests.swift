import Diagnostics
import Templating
import Testing

@Suite struct TemplateTests {
  @Test(arguments: [
    ("простой текст", "простой текст"), ("", ""), ("{{name}}", "Анна"), ("{{ name }}", "Анна"),
    ("{{\tname}}", "Анна"),
    ("|{{blank}}|", "||"), ("{{tricky}}", "&lt;a &amp; &quot;b&quot; &#39;c&#39;&gt;"),
    ("{{{html}}}", "<b>и</b>"), ("{{{ html }}}", "<b>и</b>"), ("{{&html}}", "<b>и</b>"),
    ("{{& html }}", "<b>и</b>"),
    ("{{person.name}} {{person.home.city}}", "Борис Ульяновск"), ("  {{name}}\n", "  Анна\n"),
    ("{ {name} }", "{ {name} }"), ("{{name}}}", "Анна}"),
  ])
  func `a variable prints its value`(template: String, expected: String) throws {
    #expect(try rendered(template) == expected)
  }

  @Test(arguments: [
    ("{{#yes}}да{{/yes}}{{^yes}}нет{{/yes}}", "да"), ("{{#no}}да{{/no}}{{^no}}нет{{/no}}", "нет"),
    ("{{#name}}есть {{.}}{{/name}}", "есть Анна"),
    ("{{#blank}}есть{{/blank}}{{^blank}}пусто{{/blank}}", "пусто"),
    ("{{#html}}[{{{.}}}]{{/html}}{{#bare}}нет{{/bare}}", "[<b>и</b>]"),
    ("{{#words}}({{.}}){{/words}}", "(раз)(&lt;два&gt;)()"),
    ("{{#words}}{{#.}}{{.}};{{/.}}{{^.}}нет{{/.}}{{/words}}", "раз;&lt;два&gt;;нет"),
    ("{{#nothing}}x{{/nothing}}{{^nothing}}пусто{{/nothing}}{{^words}}x{{/words}}", "пусто"),
    ("{{#person}}{{name}}, {{age}}{{/person}}{{^person}}x{{/person}}", "Борис, 7"),
    ("{{#rows}}{{n}}{{#late}}!{{/late}};{{/rows}}", "1!;2;"),
    ("{{#none}}x{{/none}}{{^none}}пусто{{/none}}", "пусто"),
    ("{{#rows}}{{name}}{{n}}{{#notes}}-{{.}}{{n}}{{/notes}} {{/rows}}", "Анна1-а1-б1 Анна2 "),
    ("{{#rows}}{{#rows}}{{n}}{{/rows}}{{/rows}}", "1212"),
    ("{{#person.home}}{{city}} {{name}}{{/person.home}}", "Ульяновск Анна"),
    ("{{#person}}{{#home}}{{city}}{{age}}{{/home}}{{/person}}", "Ульяновск7"),
    ("{{# yes }}a{{/ yes }}", "a"), ("{{#yes}}{{#yes}}a{{/yes}}{{/yes}}", "a"),
  ])
  func `a section shows, hides, or repeats`(template: String, expected: String) throws {
    #expect(try rendered(template) == expected)
  }

  @Test func `an empty value of a row does not fall through to the page`() throws {
    #expect(try rendered("{{#person}}[{{blank}}]{{/person}}") == "[]")
  }

  @Test(arguments: [
    ("a{{! слова }}b", "ab"), ("a\n{{! слова }}\nb", "a\nb"), ("a\n  {{! две\n строки }}  \r\nb", "a\nb"),
    ("  {{! c }}", ""), ("a {{! c }}\nb", "a \nb"), ("{{! {{name}} }}", " }}"),
  ])
  func `a comment shows nothing`(template: String, expected: String) throws {
    #expect(try rendered(template) == expected)
  }

  @Test(arguments: [
    ("{{=<% %>=}}<%name%> {{name}}", "Анна {{name}}"), ("{{= | | =}}|name||={{ }}=|{{name}}", "АннаАнна"),
    ("{{=<% %>=}}<%{html}%><%&html%>", "<b>и</b><b>и</b>"), ("a\n {{=<% %>=}} \nb<%#yes%>c<%/yes%>", "a\nbc"),
    ("{{=$ $=}}$#yes$a$/yes$", "a"),
  ])
  func `delimiters may be changed`(template: String, expected: String) throws {
    #expect(try rendered(template) == expected)
  }

  @Test(arguments: [
    ("a\n{{#yes}}\nb\n{{/yes}}\nc", "a\nb\nc"), ("a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\nc", "a\r\nb\r\nc"),
    ("  {{#yes}}  \nb\n  {{/yes}}", "b\n"), ("{{#yes}} b\n{{/yes}} c", " b\n c"),
    ("{{#rows}}\n- {{n}}\n{{/rows}}\n", "- 1\n- 2\n"),
    ("a\n{{^no}}\nb\n{{/no}}\nc", "a\nb\nc"), ("{{#yes}}a{{/yes}}\n", "a\n"),
    (" {{#yes}}a{{/yes}}\n", " a\n"),
    ("{{name}}\n  {{name}}\n", "Анна\n  Анна\n"), ("{{#yes}}\n\n{{/yes}}\n", "\n"),
  ])
  func `a tag that has a line to itself takes the line with it`(template: String, expected: String) throws {
    #expect(try rendered(template) == expected)
  }

  @Test func `a byte order mark is not shown`() throws {
    #expect(try rendered("\u{FEFF}{{#yes}}\na\n{{/yes}}\n") == "a\n")
  }

  @Test func `a view is rendered with the template of its shape`() throws {
    struct Name: View {
      static let shape = Shape("name", [.text("name", "")])
      func fill(_ values: inout Values) { values.text("Ёж & Ко") }
    }
    var findings = Findings()
    let library = library(["page": "<p>{{name}}</p>"], findings: &findings)
    let template = try #require(library.template("page", for: Name.shape, findings: &findings))
    #expect(String(decoding: template.render(Name()), as: UTF8.self) == "<p>Ёж &amp; Ко</p>")
    #expect(template.name == "page")
    #expect(template.shape === Name.shape)
  }
}
