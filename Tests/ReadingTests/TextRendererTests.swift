import Testing

@testable import Reading

struct TextRendererTests {
  @Test(arguments: [
    ("Текст & <b>\"да\"", "<p>Текст &amp; &quot;да&quot;</p>"),
    ("*а* **б** `в<`", "<p><em>а</em> <strong>б</strong> <code>в&lt;</code></p>"),
    ("- а\n- б", "<ul>\n<li>а</li>\n<li>б</li>\n</ul>"),
    ("3. а\n4. б", "<ol start=\"3\">\n<li>а</li>\n<li>б</li>\n</ol>"),
    ("# а\n\n### б", "<h2>а</h2>\n<h4>б</h4>"),
    ("> а", "<blockquote>\n<p>а</p>\n</blockquote>"),
    ("[а](https://x.ru/?a=1&b=2)", "<p><a href=\"https://x.ru/?a=1&amp;b=2\" rel=\"noopener\">а</a></p>"),
    ("<a@b.ru>", "<p><a href=\"mailto:a@b.ru\">a@b.ru</a></p>"),
    ("[а](javascript:alert(1))", "<p>а</p>"),
    ("[а](data:text/html,x)", "<p>а</p>"),
    ("<script>alert(1)</script>\n\nа", "<p>а</p>"),
    ("а <img src=x onerror=alert(1)> б", "<p>а  б</p>"),
    ("![а\"б](https://x.ru/y.png)", "<p>а&quot;б</p>"),
    ("![а\"б](files/y.png)", "<p><img src=\"ROOT/files/y.png\" alt=\"а&quot;б\"></p>"),
    ("[а](files/мой файл.pdf)", "<p>[а](files/мой файл.pdf)</p>"),
    (
      "[а](<files/мой файл.pdf>)",
      "<p><a href=\"ROOT/files/%D0%BC%D0%BE%D0%B9%20%D1%84%D0%B0%D0%B9%D0%BB.pdf\">а</a></p>"
    ),
    ("[а](нет.pdf)", "<p><a>а</a></p>"),
    ("[а](a.md)", "<p><a href=\"ROOT/m/schools/a.html\">а</a></p>"),
    ("[а](../index.md)", "<p><a href=\"ROOT/m/index.html\">а</a></p>"),
    ("[а](m/roadmaps/2023.md#x)", "<p><a href=\"ROOT/m/2023/index.html\">а</a></p>"),
  ])
  func textIsSafeHTML(body: String, html: String) {
    let listing: Set = ["files/y.png", "files/мой файл.pdf"]
    let content = LittleContent.whole(["m/schools/c.md": head("название: Ш") + body], listing: listing).read()
      .content
    #expect(content.municipalities[0].schools[2].body.html(root: "ROOT/") == html)
  }

  @Test(arguments: [
    ("⟦⟧<b>а</b>\n", ["raw-html", "raw-html"]), ("[а](⟦javascript:x⟧)", ["refused-link"]),
    ("строка\n[а](⟦data:x⟧)", ["refused-link"]), ("![а](⟦http://x.ru/y.png⟧)", ["refused-picture"]),
    ("[а](⟦нет.pdf⟧)", ["broken-link"]), ("[а](⟦../../../нет.pdf⟧)", ["outside-path"]),
    ("[а](⟦files/../../x⟧)", ["outside-path"]),
  ])
  func whatIsLeftOutIsSaid(body: String, ids: [String]) {
    let text = head("название: Ш") + body
    let found = LittleContent.whole(["m/schools/c.md": text]).read().findings.sorted
    // Two equal findings of one line are one.
    #expect(found.map(\.id) == Array(Set(ids)))
    let place = MarkedText(text).places[0]
    #expect(found.first.map { [$0.location.line, $0.location.column] } == [place.line, place.column])
  }

  @Test func plainTextSeparatesParagraphs() {
    #expect(readSchool(head("название: Ш") + "а\nб\n\n- в\n- *г*").school?.body.plain == "а б\n\nв\nг")
  }
}
