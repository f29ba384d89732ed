import Foundation
import Testing

/// One mistake in a good site: a sentence with its place and remedy, exit 1, and nothing written.
struct FaultyContentTests {
  /// A mistake: what is done to the good site, and what has to be said.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let name: String
    let expected: String
    let make: @Sendable (Folder) throws -> Void
    var testDescription: String { name }
  }

  static let roadmap = "content/dubki/roadmaps/2023.md"
  static let record = "content/dubki/progress/2023-05-19-pervaya.md"

  static let mistakes: [Mistake] = [
    Mistake(name: "no site.md", expected: "content/site.md: ошибка [site-missing]") {
      try $0.remove("content/site.md")
    },
    Mistake(name: "no content at all", expected: "content: ошибка [content-missing]") {
      try $0.remove("content")
    },
    Mistake(name: "an empty file", expected: "\(roadmap):1: ошибка [front-matter-missing]") {
      try $0.write("", to: roadmap)
    },
    Mistake(name: "an empty roadmap", expected: "\(roadmap):6: ошибка [empty-roadmap]") {
      let text = try $0.text(of: roadmap)
      try $0.write(text.components(separatedBy: "Зачем")[0], to: roadmap)
    },
    Mistake(name: "an unknown school", expected: "\(record):3:8: ошибка [unknown-school]") {
      try $0.replace("школа: pervaya", with: "школа: pervya", in: record)
    },
    Mistake(name: "one number twice", expected: "\(roadmap):16:5: ошибка [duplicate-number]") {
      try $0.replace("### 1.2.", with: "### 1.1.", in: roadmap)
    },
    Mistake(name: "an unknown activity", expected: "\(record):7:4: ошибка [unknown-activity]") {
      try $0.replace("## 1.2 ", with: "## 9.9 ", in: record)
    },
    Mistake(name: "Windows-1251", expected: "\(roadmap):2:1: ошибка [encoding-windows-1251]") {
      let text = try $0.text(of: roadmap)
      try $0.write(text.data(using: .windowsCP1251) ?? Data(), to: roadmap)
    },
    Mistake(name: "a head without an end", expected: "\(roadmap):1:1: ошибка [front-matter-truncated]") {
      try $0.write("---\nназвание: Карта\nпериод: 2023\n", to: roadmap)
    },
    Mistake(name: "a FIFO", expected: "content/dubki/pipe: ошибка [special-file]") {
      mkfifo($0.path + "/content/dubki/pipe", 0o644)
    },
    Mistake(name: "a link that leads out", expected: "content/dubki/out.md: ошибка [link-leaves-folder]") {
      symlink("/etc/passwd", $0.path + "/content/dubki/out.md")
    },
    Mistake(name: "a text of 100 MB", expected: "content/dubki/large.md: ошибка [file-too-large]") {
      try $0.write("", to: "content/dubki/large.md")
      truncate($0.path + "/content/dubki/large.md", 100 << 20)
    },
  ]

  @Test(arguments: mistakes)
  func isSaidAndNothingIsWritten(mistake: Mistake) throws {
    let folder = try Folder(site: "good")
    try Program.run(["build"], in: folder)
    let before = try folder.files(in: "public")
    try mistake.make(folder)
    let outcome = try Program.run(["build"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(mistake.expected), "\(outcome.errors)")
    #expect(outcome.errors.contains("ничего не записано"))
    #expect(try folder.files(in: "public") == before)
  }

  @Test func anUnreadPhraseStopsAStrictBuildOnly() throws {
    let folder = try Folder(site: "good")
    try folder.replace(
      "Сроки: до 03.03.2023", with: "Сроки: когда рак свистнет", in: FaultyContentTests.roadmap)
    let outcome = try Program.run(["build", "--strict"], in: folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("\(FaultyContentTests.roadmap):12:10: предупреждение [unread-deadline]"),
      "\(outcome.errors)")
    #expect(!folder.has("public"))
  }
}
