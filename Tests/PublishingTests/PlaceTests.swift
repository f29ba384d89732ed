import Testing

@testable import Publishing

/// Links between pages: relative, short, and right from where the page stands.
@Suite struct PlaceTests {
  @Test(arguments: [
    ("index.html", "m/2023/1.html", "m/2023/1.html"),
    ("m/2023/1.html", "index.html", "../../index.html"),
    ("m/2023/1.html", "m/2023/2.html", "2.html"),
    ("m/2023/1.html", "m/2023/1.html", "1.html"),
    ("m/2023/calendar/2023-05.html", "m/2023/2.html", "../2.html"),
    ("m/2023/calendar/2023-05.html", "m/2023/calendar/2023-06.html", "2023-06.html"),
    ("m/2023/1.html", "m/2024/1.html", "../2024/1.html"),
    ("m/2023/1.html", "n/2023/1.html", "../../n/2023/1.html"),
    ("m/2023/1.html", "m/20/1.html", "../20/1.html"),
    ("m/index.html", "m/2023/calendar/index.html", "2023/calendar/index.html"),
  ])
  func `a link goes up no further than it must`(from: String, to: String, link: String) {
    #expect(Place(from).link(to: to) == link)
    #expect(Place(from).link(to: to, "a") == (from == to ? "#a" : link + "#a"))
  }

  @Test func `a page under any address starts from the site's address`() throws {
    let place = try #require(Place("404.html", anywhereBelow: "https://example.ru/otdel/karty/"))
    #expect(place.root == "/otdel/karty/")
    #expect(place.link(to: "m/index.html") == "/otdel/karty/m/index.html")
    #expect(try #require(Place("404.html", anywhereBelow: "https://example.ru/")).root == "/")
    #expect(Place("404.html", anywhereBelow: "") == nil)
  }
}
