import Testing

@Suite struct InclusionTests {
  @Test(arguments: [
    ("{{>p}}", "[Анна]", "[{{name}}]"), ("{{> a/p }}", "x", "x"),
    ("{{#rows}}{{>p}}{{/rows}}", "1Анна2Анна", "{{n}}{{name}}"),
    ("a {{>p}}\nb", "a x\n\nb", "x\n"), ("a\n{{>p}}\nb", "a\nx\nb", "x\n"),
    ("  {{>p}}\nb", "  1\n  2\nb", "1\n2\n"),
    ("  {{>p}}\n", "  верх\nниз\n", "{{lines}}\n"),
    ("  {{>p}}\n", "  {\n    Анна\n  }\n", "{\n  {{#yes}}\n  {{name}}\n  {{/yes}}\n}\n"),
    ("  {{>p}}\n", "  - 1\n  - 2\n", "{{#rows}}\n- {{n}}\n{{/rows}}\n"),
    ("{{=<% %>=}}<%>p%>", "Анна<%name%>", "{{name}}<%name%>"),
    ("\t{{>p}}  \r\nb", "\tx\r\nb", "x\r\n"),
  ])
  func `a partial stands in its place`(template: String, expected: String, partial: String) throws {
    #expect(try rendered(template, ["p": partial, "a/p": partial]) == expected)
  }

  @Test func `indentation adds up`() throws {
    #expect(try rendered(" {{>a}}\n", ["a": "a\n  {{>b}}\n", "b": "b\n\nc\n"]) == " a\n   b\n   \n   c\n")
  }

  @Test(arguments: [
    ("{{$t}}{{name}}{{/t}}", "Анна", ""), ("{{<p}}{{/p}}", "[своё]", "[{{$t}}своё{{/t}}]"),
    ("{{>p}}", "[своё]", "[{{$t}}своё{{/t}}]"),
    ("{{<p}}{{$t}}чужое{{/t}}{{/p}}", "[чужое]", "[{{$t}}своё{{/t}}]"),
    ("{{<p}}\n{{! c }}\n{{$t}}a{{/t}}\n{{/p}}\n", "[a]", "[{{$t}}{{/t}}]"),
    ("{{<p}}{{$b}}2{{/b}}{{/p}}", "1,2,1", "{{$a}}1{{/a}},{{$b}}{{/b}},{{$a}}1{{/a}}"),
    ("{{<p}}{{$a}}x{{/a}}{{/p}}", "x,x", "{{$a}}1{{/a}},{{$a}}2{{/a}}"),
    ("{{<p}}{{$t}}{{name}}{{/t}}{{/p}}", "Борис", "{{#person}}{{$t}}{{/t}}{{/person}}"),
    ("{{<p}}{{$t}}a{{/t}}{{/p}} {{<p}}{{$t}}b{{/t}}{{/p}}", "(a) (b)", "({{$t}}{{/t}})"),
    ("Да,\n  {{<p}}{{/p}}\n", "Да,\n  1\n  2\n", "1\n2\n"),
    ("{{<p}}{{$t}}\n1\n2{{/t}}\n{{/p}}\n", "Да,\n  1\n  2\n", "Да,\n  {{$t}}{{/t}}\n"),
    ("{{<p}}{{$t}}\n    1\n    2\n{{/t}}{{/p}}\n", "Да,\n  1\n  2\n", "Да,\n  {{$t}}\n  {{/t}}\n"),
    ("{{<p}}{{$t}}\n1\n2\n{{/t}}{{/p}}\n", "Да,\n  1\n  2\n", "Да,\n{{$t}}\n  0\n{{/t}}\n"),
    (
      "{{<p}}\n  {{$t}}\n    <p>\n      {{name}}\n    </p>\n  {{/t}}\n{{/p}}\n",
      "<main>\n  <p>\n    Анна\n  </p>\n</main>\n", "<main>\n  {{$t}}\n  {{/t}}\n</main>\n"
    ),
    ("{{<p}}{{$t}}a{{/t}}{{/p}}", "Да:\n  a\n", "Да:\n  {{$t}}своё{{/t}}\n"),
    ("{{<p}}{{$t}}a\n{{/t}}{{/p}}", "Да:\n  a\n", "Да:\n  {{$t}}\n  {{/t}}\n"),
  ])
  func `a block shows what has been put into it`(template: String, expected: String, parent: String) throws {
    #expect(try rendered(template, ["p": parent]) == expected)
  }

  @Test func `what the outermost template puts into a block wins`() throws {
    let others = ["b": "{{<c}}{{$t}}b{{/t}}{{/c}}", "c": "{{<d}}{{$t}}c{{/t}}{{/d}}", "d": "{{$t}}d{{/t}}"]
    #expect(try rendered("{{<b}}{{$t}}a{{/t}}{{/b}}", others) == "a")
    #expect(try rendered("{{<b}}{{/b}}", others) == "b")
  }

  @Test func `a layout may itself have a layout`() throws {
    let base = "<html>\n{{$body}}\n{{/body}}\n</html>\n"
    let layout = "{{<base}}\n{{$body}}\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n{{/body}}\n{{/base}}\n"
    let page = "{{<layout}}\n{{$main}}\n<p>{{name}}</p>\n{{/main}}\n{{/layout}}\n"
    let expected = "<html>\n<main>\n  <p>Анна</p>\n</main>\n</html>\n"
    #expect(try rendered(page, ["base": base, "layout": layout]) == expected)
  }

  @Test func `a block of one template does not go into a template that stands in another block`() throws {
    let others = ["layout": "{{$title}}{{/title}}: {{$body}}{{/body}}", "card": "[{{$title}}{{/title}}]"]
    let page =
      "{{<layout}}{{$title}}A{{/title}}{{$body}}{{<card}}{{$title}}B{{/title}}{{/card}}{{/body}}{{/layout}}"
    #expect(try rendered(page, others) == "A: [B]")
  }

  @Test func `a template may stand in its own block`() throws {
    let page = "{{<box}}{{$in}}1{{<box}}{{$in}}2{{/in}}{{/box}}{{/in}}{{/box}}"
    #expect(try rendered(page, ["box": "({{$in}}{{/in}})"]) == "(1(2))")
  }

  @Test func `templates may include each other when blocks end it`() throws {
    let others = [
      "a": "{{$x}}a{{/x}} {{$y}}{{<b}}{{/b}}{{/y}}", "b": "{{$x}}b{{/x}} {{<a}}{{$y}}конец{{/y}}{{/a}}",
    ]
    #expect(try rendered("{{<a}}{{$x}}своё{{/x}}{{/a}}", others) == "своё своё своё конец")
  }
}
