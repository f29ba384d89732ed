import Foundation
import FoundationXML
import Monitoring
import Templating
import Testing

@testable import Publishing

@Suite struct AtomFeedTests {
  private func feed(_ plan: CalendarPlan, on date: String = "2023-06-15") -> Data {
    var output = Output()
    AtomFeed(edition: plan.site(on: date)).print(into: &output)
    return Data(output.bytes)
  }

  private func plan(_ title: String) -> CalendarPlan {
    var plan = CalendarPlan()
    plan.add("2.3", title, due: ["2023-06-14"])
    plan.say(.done, of: "2.3", on: "2023-06-10")
    return plan
  }

  @Test(arguments: HostileTexts.all)
  func titlesComeBackButForWhatXMLDoesNotHave(text: String) throws {
    let document = try XMLDocument(data: feed(plan(text)), options: .nodePreserveWhitespace)
    let entries = document.rootElement()?.elements(forName: "entry") ?? []
    let title = try #require(entries.first?.elements(forName: "title").first?.stringValue)
    let printable = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }))
    #expect(title.hasSuffix(printable), "\(title.prefix(80))")
  }

  @Test func anUnchangedFeedKeepsItsBytes() {
    #expect(feed(plan("Мониторинг"), on: "2023-06-15") == feed(plan("Мониторинг"), on: "2023-06-16"))
  }

  @Test func idsFollowTheSiteAndNotTheDay() throws {
    var plan = plan("Мониторинг")
    plan.settings.baseURL = "https://example.org/sub/"
    let text = String(decoding: feed(plan), as: UTF8.self)
    #expect(text.contains("<id>urn:vekha:example.org:changes</id>"))
    #expect(text.contains("<link rel=\"self\" href=\"https://example.org/sub/feed.xml\"/>"))
    #expect(text.contains("<updated>2023-06-10T00:00:00Z</updated>"))
  }
}
