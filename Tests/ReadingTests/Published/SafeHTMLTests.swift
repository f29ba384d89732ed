import Testing

@testable import Reading

@Suite struct SafeHTMLTests {
  @Test(arguments: [
    "", "слова", "<p>Текст &amp; <em>важно</em></p>", "<ul>\n<li>раз<br>\nдва</li>\n</ul>", "<hr>",
    "<ol start=\"3\"><li>a</li></ol>",
    "<p><a href=\"https://example.ru/a?b=1&amp;c=2\" rel=\"noopener\">x</a></p>",
    "<a>x</a>", "<p><a href=\"mailto:a@example.ru\">x</a></p>", "<pre><code>&lt;script&gt;</code></pre>",
  ])
  func takesWhatIsWrittenHere(html: String) {
    #expect(SafeHTML.isSafe(html))
  }

  @Test(arguments: [
    "<script>x</script>", "<p onclick=\"x\">a</p>", "<p>a", "a</p>", "<p><em>a</p></em>", "<img src=\"x\">",
    "<a href=\"javascript:alert(1)\">x</a>", "<a href=\"JaVaScRiPt:x\">x</a>", "<a href='https://a.ru'>x</a>",
    "<a href=\"https://a.ru\" onclick=\"x\">x</a>", "<P>a</P>", "a > b",
    "a & b", "&#60;script", "<!-- x -->", "<p >a</p >", "<svg/onload=x>", "<a href=\"//evil.ru\">x</a>",
    "<a href=\"../x\">x</a>", "<ol start=\"1\" onclick=\"x\"><li>a</li></ol>", "<br/>", "<",
    "<a href=\"https://a.ru/&quot; onclick=&quot;x\">x</a>", "<style>a</style>", "<h1>a</h1>",
  ])
  func refusesEverythingElse(html: String) {
    #expect(!SafeHTML.isSafe(html))
  }

  @Test func refusesEndlessNesting() {
    #expect(
      !SafeHTML.isSafe(String(repeating: "<em>", count: 5_000) + String(repeating: "</em>", count: 5_000)))
  }
}
