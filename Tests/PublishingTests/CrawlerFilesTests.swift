import Templating
import Testing

@testable import Publishing

@Suite("What crawlers and the search page are given")
struct CrawlerFilesTests {
  @Test("The sitemap names every page but the one for wrong addresses")
  func sitemap() throws {
    let paths = ["index.html", "404.html", "assets/style.css", "a/r&d.html"]
    let sitemap = try #require(Sitemap(of: paths, at: "https://example.org/karty/").files.first)
    #expect(sitemap.path == "sitemap.xml")
    let addresses = text(of: sitemap).split(separator: "\n").filter { $0.hasPrefix("<url>") }
    #expect(
      addresses == [
        "<url><loc>https://example.org/karty/index.html</loc></url>",
        "<url><loc>https://example.org/karty/a/r&amp;d.html</loc></url>",
      ])
  }

  @Test("More pages than a file may name are split and listed")
  func splitSitemap() {
    let pages = (0...Sitemap.fileSize).map { "p\($0).html" }
    let files = Sitemap(of: pages, at: "https://example.org/").files
    #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(text(of: files[0]).contains("<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>"))
  }

  @Test("robots.txt names the sitemap when the site's address is known")
  func robots() {
    #expect(text(of: Robots(baseURL: "").file) == "User-agent: *\nDisallow:\n")
    let known = text(of: Robots(baseURL: "https://example.org/").file)
    #expect(known.hasSuffix("Sitemap: https://example.org/sitemap.xml\n"))
  }

  @Test("A long text is found by its beginning, cut after a whole word")
  func beginning() {
    #expect(SearchEntry.beginning(of: "отчёт  принят\n\nсоветом", limit: 14) == "отчёт принят")
    #expect(SearchEntry.beginning(of: " отчёт\r\n", limit: 6) == "отчёт")
    #expect(SearchEntry.beginning(of: "отчёт", limit: 5).isEmpty)
    #expect(SearchEntry.beginning(of: "", limit: 14).isEmpty)
  }

  private func text(of file: SiteFile) -> String {
    var output = Output()
    file.make(&output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
