import Diagnostics
import Foundation
import Monitoring
import Reading
import Testing

@testable import Archiving

/// What is kept of texts says exactly what the texts say.
@Suite struct ContentArchiveTests {
  private static func read(_ texts: [String: String]) -> (content: Content, findings: Findings) {
    var findings = Findings()
    let files = texts.keys.sorted().map {
      ContentFile(reading: SourceFile(path: $0, bytes: Array((texts[$0] ?? "").utf8)))
    }
    return (Content(linking: files, listing: Set(texts.keys), findings: &findings), findings)
  }

  private static func sealed(_ content: Content, _ findings: Findings) -> [UInt8] {
    var (archive, content, findings) = (Archive(), content, findings)
    archive.passMunicipalities(of: &content)
    archive.pass(&findings)
    return archive.sealed
  }

  /// What is read under the settings of a content.
  private static func opened(
    _ archive: Archive?, in content: Content
  ) -> (content: Content, findings: Findings)? {
    guard var archive else { return nil }
    var (read, findings) = (content, Findings())
    (read.municipalities, read.linkedFiles, read.acknowledgements) = ([], [], [])
    archive.passMunicipalities(of: &read)
    archive.pass(&findings)
    return archive.isAtEnd ? (read, findings) : nil
  }

  @Test func everyMemberComesBack() throws {
    let (content, findings) = Self.read(everything)
    var members = Members()
    members.note(content.municipalities)
    members.note(content.linkedFiles)
    members.note(content.acknowledgements)
    // What no text here says could get lost without this test seeing it.
    #expect(members.unsaid == ["Municipality.publication"], "\(findings.all)")
    let read = try #require(Self.opened(Archive(sealed: Self.sealed(content, findings)), in: content))
    #expect(read.content == content)
    #expect(read.findings.all == findings.all)
  }

  @Test func whatOthersPublishedComesBack() throws {
    var content = Self.read(everything).content
    content.municipalities[0].publication = Publication(
      day: content.municipalities[0].statements[0].date, site: "https://example.ru", path: "m/data.json")
    let read = try #require(Self.opened(Archive(sealed: Self.sealed(content, Findings())), in: content))
    #expect(read.content == content)
  }

  /// The demonstration, and every mistake that there is a message for.
  @Test(arguments: ["content", "Tests/EndToEndTests/Sites"])
  func allTextsComeBack(folder: String) throws {
    let root = URL(filePath: #filePath).appending(path: "../../../" + folder).standardizedFileURL.path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    let sites = Dictionary(grouping: paths.filter { $0.hasSuffix(".md") }) { path in
      path.range(of: "/content/").map { String(path[..<$0.upperBound]) } ?? ""
    }
    #expect(!sites.isEmpty)
    for (site, paths) in sites {
      let texts = paths.map { path in
        (path.dropFirst(site.count), (try? String(contentsOfFile: root + "/" + path, encoding: .utf8)) ?? "")
      }
      let (content, findings) = Self.read(Dictionary(uniqueKeysWithValues: texts.map { (String($0), $1) }))
      let read = try #require(Self.opened(Archive(sealed: Self.sealed(content, findings)), in: content))
      #expect(read.content == content && read.findings.all == findings.all, "\(site)")
    }
  }

  @Test func aSealTellsOfEveryChange() {
    let (content, findings) = Self.read(everything)
    let whole = Self.sealed(content, findings)
    for count in whole.indices { #expect(Archive(sealed: Array(whole.prefix(count))) == nil) }
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 1 << UInt8(place % 8)
      #expect(Archive(sealed: damaged) == nil)
    }
  }

  @Test func behindABrokenSealNothingTraps() {
    let (content, findings) = Self.read(everything)
    let whole = Array(Self.sealed(content, findings).dropFirst(8))
    for count in stride(from: 0, to: whole.count, by: 7) {
      #expect(Self.opened(Archive(reading: whole.prefix(count)), in: content) == nil)
    }
    let marks = [0x01, 0x55, 0x80, 0xFF] as [UInt8]
    for place in stride(from: 0, to: whole.count, by: 3) {
      var damaged = whole
      damaged[place] ^= marks[place % marks.count]
      _ = Self.opened(Archive(reading: damaged[...]), in: content)
    }
  }
}
